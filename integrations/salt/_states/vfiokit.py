"""
What the modules of vfiokit make true, as states: one for each module, with its parameters.

.. code-block:: yaml

    gpus to vfio-pci:
      vfiokit.gpu_passthrough:
        - ids: ["10de:20b7"]

Salt keeps the word ``state`` for itself: the parameter of that name is ``ensure`` here. Quote PCI addresses, YAML reads
an unquoted 0000:01:00.0 as the number 60.
"""

from salt.exceptions import CommandNotFoundError
from salt.state import STATE_INTERNAL_KEYWORDS

# Name of each module and what it makes true; the build (build/salt.ts) fills it in.
MODULES = {}

__virtualname__ = "vfiokit"


def __virtual__():
    if "vfiokit.run" not in __salt__:
        return False, "the execution module vfiokit is not there: salt '*' saltutil.sync_all"
    return __virtualname__


def _params(given):
    """What is meant for the module: the low state holds what Salt itself needs as well."""
    params = {key: value for key, value in given.items() if key not in STATE_INTERNAL_KEYWORDS and not key.startswith("__")}
    if "ensure" in params:
        params["state"] = params.pop("ensure")
    return params


def _tried(params):
    """
    Whether it is only tried; the words for it are taken out. For prereq Salt sets __opts__ here alone: the options of
    execution modules are a copy.
    """
    asked = [params.pop(key) for key in ("test", "check") if key in params]
    return bool(__opts__["test"]) or any(asked)


def _run(module, params, test):
    """With the script of the environment that the state itself is from."""
    return __salt__["vfiokit.run"](module, **dict(params, test=test, saltenv=globals().get("__env__")))


def _without_node(name, test, error):
    """A test comes before what would bring Node.js."""
    return {"name": name, "result": None if test else False, "changes": {}, "comment": str(error)}


def _state(module, summary):
    def function(name, **given):
        params = _params(given)
        test = _tried(params)
        try:
            result = _run(module, params, test)
        except CommandNotFoundError as error:
            return _without_node(name, test, error)
        changed = result["changed"]
        ret = {
            "name": name,
            "result": False if result["failed"] else None if changed and test else True,
            "changes": {},
            "comment": "\n".join([result["comment"]] + _told(result)),
        }
        if changed:
            ret["changes"] = {
                change["label"]: {"old": change["before"], "new": change["after"], "facet": change["facet"]}
                for change in result["changes"]
            }
        if result.get("warnings"):
            ret["warnings"] = result["warnings"]
        return ret

    function.__name__ = module
    function.__doc__ = f"""
    {summary}
    """
    return function


def devices_ready(name, **given):
    """
    Every device that gpu_passthrough means with these parameters is ready for guests. For ``absent_ids: ignore``,
    where passthrough_verify would miss the ids that this minion does not have, and for ``nova``, which is judged as
    well where this minion has what nova reads.
    """
    params = _params(given)
    test = _tried(params)
    try:
        meant = _run("gpu_passthrough", params, True)
    except CommandNotFoundError as error:
        return _without_node(name, test, error)
    addresses = [device["address"] for device in meant.get("devices", [])]
    if meant["failed"] or not addresses:
        comment = meant["comment"] if meant["failed"] else "None of these devices is here: there is nothing to verify"
        return {"name": name, "result": not meant["failed"], "changes": {}, "comment": comment}
    judged = {key: params[key] for key in ("expect_count", "root") if key in params}
    if _has_nova(meant):
        judged["nova"] = True
    return _state("passthrough_verify", "")(name, addresses=addresses, **judged)


def _has_nova(meant):
    """
    Whether this minion has all that nova is to read. An alias may be nova-api's alone, files that come from elsewhere
    may lack what was printed, a nova in a container, or none yet, does not read a path that was written; and a test
    comes before what would be written.
    """
    nova = meant.get("nova", {})
    if "alias" not in nova or meant["changed"] or nova["unrendered"]:
        return False
    return nova["target"] == "print" or nova["deployment"] not in ("none", "kolla", "rhoso")


def _told(result):
    """What an operator has to know besides: nobody sees the other keys of a result."""
    told = [f"To be run by you: {command}" for command in result.get("pending", [])]
    told += [f"A reboot is required: {reason}" for reason in result.get("reboot_reasons", [])]
    return told + [f"Note: {note}" for note in result.get("notes", [])]


for _name, _summary in MODULES.items():
    globals()[_name] = _state(_name, _summary)
