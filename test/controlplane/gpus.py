# nova/virt/gpus.py of the tree: nova's own fake driver on a node with two A30. The one that nova has with PCI devices
# (FakeDriverWithPciResources) gives them ids that no alias can name: 'fake-product_id' is not four hexadecimal digits.
from nova.compute import power_state
from nova.virt import fake
from oslo_serialization import jsonutils


class Gpus(fake.MediumFakeDriver):
    def get_available_resource(self, nodename):
        status = super().get_available_resource(nodename)
        status['pci_passthrough_devices'] = jsonutils.dumps([{
            'address': '0000:%x:00.0' % bus, 'vendor_id': '10de', 'product_id': '20b7', 'dev_type': 'type-PF',
            'status': 'available', 'parent_addr': None, 'numa_node': None, 'label': 'label_10de_20b7',
        } for bus in (0x41, 0x61)])
        return status

    # The fake driver moves a guest in the database alone. Here it is in memory where it has come to, and nowhere else.
    def post_live_migration(self, context, instance, block_device_info, migrate_data=None):
        self.instances.pop(instance.uuid, None)

    def post_live_migration_at_destination(self, context, instance, network_info, block_migration=False, block_device_info=None):
        self.instances[instance.uuid] = fake.FakeInstance(instance.name, power_state.RUNNING, instance.uuid)
