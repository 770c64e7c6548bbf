# A local connection that can be lost: while the file of the variable lossy_flag is there, the node does not answer.
import os

from ansible.errors import AnsibleConnectionFailure
from ansible.plugins.connection.local import Connection as Local

DOCUMENTATION = '''
    name: lossy
    short_description: local, and lost at will
    description: For tests.
    author: The vfiokit contributors
    version_added: "1.0"
    options:
      flag:
        description: The file.
        vars:
          - name: lossy_flag
'''


class Connection(Local):
    transport = 'lossy'

    def _there(self):
        if os.path.exists(self.get_option('flag')):
            raise AnsibleConnectionFailure('no route to host')

    def exec_command(self, cmd, in_data=None, sudoable=True):
        self._there()
        return super().exec_command(cmd, in_data=in_data, sudoable=sudoable)

    def put_file(self, in_path, out_path):
        self._there()
        return super().put_file(in_path, out_path)
