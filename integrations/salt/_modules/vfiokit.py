"""
Runs the modules of vfiokit, which prepare a node to hand its GPUs to virtual machines.

.. code-block:: bash

    salt '*' vfiokit.gpu_info
    salt '*' vfiokit.gpu_passthrough ids=10de:20b7 test=True

Node.js 12.22 or newer has to be on the minion, at /usr/bin/node or where ``vfiokit:node_path`` says (minion
configuration, pillar or grains). The modules themselves are one file, fetched from salt://vfiokit/files/vfiokit.js.
"""

import json

import salt.utils.args
import salt.utils.path
from salt.exceptions import CommandExecutionError, CommandNotFoundError

SCRIPT = "salt://vfiokit/files/vfiokit.js"

# Name of each module and what it does; the build (build/salt.ts) fills it in.
MODULES = {}

__virtualname__ = "vfiokit"


def __virtual__():
    return __virtualname__


def call(module, **params):
    """
    The result of one module, with the parameters that ``vfiokit.js MODULE --help`` explains. ``test=True`` only says
    what would change.
    """
    result = run(module, **salt.utils.args.clean_kwargs(**params))
    if result["failed"]:
        __context__["retcode"] = 1
    return result


def run(module, **params):
    """
    The same for other modules of Salt: a failure is in the result, and this function's caller decides what it means.
    Raises CommandNotFoundError without Node.js, CommandExecutionError for what is no result.
    """
    test = params.pop("test", None)
    # Of a highstate only the states know it; without, Salt takes that of the minion.
    saltenv = params.pop("saltenv", None)
    if __opts__.get("test") if test is None else test:
        params["check"] = True
    script = __salt__["cp.cache_file"](SCRIPT, **({"saltenv": saltenv} if saltenv else {}))
    if not script:
        raise CommandExecutionError(f"{SCRIPT} is not on the file server, expected it there beside this formula")
    node = __salt__["config.get"]("vfiokit:node_path", "/usr/bin/node")
    # cmd.run_all would say so with the whole environment of the minion.
    if not salt.utils.path.which(node):
        raise CommandNotFoundError(
            f"{node} is not there, or nothing that can be run; expected Node.js 12.22 or newer: "
            "install it, or name another one in vfiokit:node_path"
        )
    # On standard input: a command line is seen by everybody on the minion, and ends at 128 KiB.
    ran = __salt__["cmd.run_all"](
        [node, script, module, "-"],
        stdin=json.dumps(params),
        # Else Salt makes ends of lines of every backslash before an n.
        stdin_raw_newlines=True,
        python_shell=False,
        ignore_retcode=True,
        output_loglevel="quiet",
    )
    try:
        return json.loads(ran["stdout"])
    except ValueError:
        said = (ran["stderr"] or ran["stdout"]).strip() or "nothing"
        raise CommandExecutionError(
            f"{node} ended with {ran['retcode']} and said {said}, expected the result of {module}: "
            "is Node.js 12.22 or newer there? vfiokit:node_path names another one"
        )


def reboot_required(module="gpu_passthrough", **params):
    """
    Whether an effect of these parameters is missing that only a boot brings. For ``onlyif`` and ``unless``.
    """
    try:
        result = run(module, **dict(salt.utils.args.clean_kwargs(**params), test=True))
    except CommandNotFoundError:
        # A test comes before what would bring Node.js: all of it is missing yet.
        if not __opts__.get("test"):
            raise
        return True
    return bool(result.get("reboot_required", False))


def _function(module, summary):
    def function(**params):
        return call(module, **params)

    function.__name__ = module
    function.__doc__ = f"""
    {summary}

    CLI Example:

    .. code-block:: bash

        salt '*' vfiokit.{module} test=True
    """
    return function


for _name, _summary in MODULES.items():
    globals()[_name] = _function(_name, _summary)
