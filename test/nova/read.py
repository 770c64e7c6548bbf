"""What nova makes of its configuration: its own option registration, oslo.config, and the code of nova-compute and
nova-api that reads PCI options. No database, message bus, libvirt or card is needed.

stdin: a JSON list of jobs, stdout: the list of their results. Each job runs in a process of its own, since oslo.config
and nova keep what they have read.

  {"argv": [...], "physical": [ADDRESS...], "devices": [...], "flavor": "a30:1"}   what services would do
  {"ini": TEXT}                                                                   what oslo.config reads of a file
"""
import json
import logging
import os
import sys
import tempfile
import warnings

warnings.filterwarnings('ignore')
logging.disable(logging.CRITICAL)

import nova.conf  # noqa: E402
from nova import config, objects, version  # noqa: E402
from nova.pci import request, stats, utils, whitelist  # noqa: E402
from oslo_config import cfg  # noqa: E402

CONF = nova.conf.CONF


def services(job):
    """nova-compute's start as far as PCI devices go, and a request of the API, as each release does them."""
    result = {'nova': version.version_string(), 'schedulable': False, 'assignable': []}
    physical = set(job['physical'])
    utils.is_physical_function = lambda d, b, s, f: '%s:%s:%s.%s' % (d, b, s, f) in physical
    try:
        config.parse_args(['nova-compute'] + job['argv'], configure_db=False, init_rpc=False)
        objects.register_all()
        # Before 26 the option had the name that 26 and later still read.
        specs = CONF.pci.device_spec if 'device_spec' in CONF.pci else CONF.pci.passthrough_whitelist
        result['specs'] = specs
        result['report_in_placement'] = CONF.pci.report_in_placement
        allowed = whitelist.Whitelist(specs)
        aliases = getattr(request, 'get_alias_from_config', None) or request._get_alias_from_config
        result['aliases'] = {name: value[1] for name, value in aliases().items()}
        pools = stats.PciDeviceStats(objects.NUMATopology(cells=[]), dev_filter=allowed)
        for given in job['devices']:
            device = dict({'compute_node_id': 1, 'dev_id': 'x', 'label': 'x', 'numa_node': None}, **given)
            if allowed.device_assignable(device):
                result['assignable'].append(device['address'])
                pools.add_device(objects.PciDevice.create(None, device))
        if job.get('flavor'):
            flavor = objects.Flavor(extra_specs={'pci_passthrough:alias': job['flavor']})
            wanted = request.get_pci_requests_from_flavor(flavor).requests
            # Releases with PCI in Placement ask for a mapping as well.
            more = [{}] if 'provider_mapping' in stats.PciDeviceStats.support_requests.__code__.co_varnames else []
            result['schedulable'] = pools.support_requests(wanted, *more)
    except Exception as error:
        result['error'] = type(error).__name__
    return result


def ini(job):
    """Sections in oslo.config's own spelling for comparing, each with its keys and lists of values."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(job['ini'].encode('latin-1'))
        file.flush()
        sections = {}
        parser = cfg.ConfigParser(file.name, {})
        parser._add_normalized(sections)
        try:
            parser.parse()
        except Exception as error:
            return {'error': type(error).__name__}
        return {'sections': sections}


def apart(job):
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        with os.fdopen(write, 'w') as out:
            json.dump((ini if 'ini' in job else services)(job), out, default=str)
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as answer:
        text = answer.read()
    os.waitpid(child, 0)
    return json.loads(text)


json.dump([apart(job) for job in json.load(sys.stdin)], sys.stdout)
