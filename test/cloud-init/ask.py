# cloud-init's own code, in a tree where it is installed: what it makes of user data. One job as JSON on stdin, one
# answer as JSON on stdout; every path is the tree's, and nothing of it can reboot anything.
import inspect, json, logging, os, sys, tempfile
from types import SimpleNamespace

from cloudinit import distros, helpers, safeyaml, settings, subp, util, version
from cloudinit.config import cc_power_state_change as power_state
from cloudinit.config import cc_write_files as write_files
from cloudinit.handlers.cloud_config import CloudConfigPartHandler

job = json.load(sys.stdin)


def load(text):
    return safeyaml.load(text) if hasattr(safeyaml, "load") else util.load_yaml(text)


def merged(parts):
    """As the parts of a MIME message become one cloud-config."""
    handler = CloudConfigPartHandler(helpers.Paths({}))
    handler.cloud_buf = {}
    for part in parts:
        handler._merge_part(part, {})
    return json.loads(json.dumps(handler.cloud_buf))


def write(config):
    """The module write_files, with the arguments that this release of it takes."""
    have = {"name": "write_files", "cfg": config, "log": logging.getLogger(), "_log": logging.getLogger(), "args": [], "_args": []}
    cloud = SimpleNamespace(paths=helpers.Paths({}), distro=SimpleNamespace(default_owner="root:root"))
    have.update(cloud=cloud, _cloud=cloud)
    write_files.handle(**{name: have[name] for name in inspect.signature(write_files.handle).parameters})
    return [one["path"] for one in config["write_files"]]


def per_boot():
    """cc_scripts_per_boot: every executable in the directory; what fails is told by name."""
    try:
        subp.runparts("/var/lib/cloud/scripts/per-boot")
        return None
    except RuntimeError as error:
        return str(error)


def reboots(config):
    """cc_power_state_change: the command, and whether the condition lets it come to that."""
    distro = distros.fetch("debian")("debian", {}, helpers.Paths({}))
    command, _timeout, condition = power_state.load_power_state(config, distro)
    return {"command": command, "comes": bool(power_state.check_condition(condition))}


def semaphore():
    """The file that says that power_state was asked for this instance."""
    directory = tempfile.mkdtemp()
    with helpers.FileSemaphores(directory).lock("config-power-state-change", settings.PER_INSTANCE):
        pass
    return [os.path.join(helpers.Paths({}).get_ipath_cur("sem"), name) for name in os.listdir(directory)]


answer = {"version": version.version_string()}
if "parts" in job:
    answer["merged"] = merged(job["parts"])
if "write" in job:
    answer["written"] = write(load(job["write"]))
if "boot" in job:
    answer["failed"] = per_boot()
if "semaphore" in job:
    answer["semaphore"] = semaphore()
if "condition" in job:
    answer["reboots"] = reboots(load(job["condition"]))
# The scripts' own words went to the real stdout.
print("\n" + json.dumps(answer))
