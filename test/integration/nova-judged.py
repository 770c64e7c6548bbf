"""
Whether the role and the states have nova judged, by their own texts and by the Jinja and Python of this machine, without
Ansible and Salt (nova-judged.test.ts). In: {"role", "states", "formula": paths, "jobs", "results"}; out: JSON.
"""

import importlib.util
import json
import sys
import types

import jinja2
import yaml
from jinja2.nativetypes import NativeEnvironment

asked = json.load(sys.stdin)


def tasks_of(tasks):
    for task in tasks:
        yield task
        yield from tasks_of(task.get("block", []))


def by_role(result):
    with open(asked["role"]) as file:
        task = next(one for one in tasks_of(yaml.safe_load(file)) if "vfiokit.host.passthrough_verify" in one)
    known = {"gpu_passthrough_result": result}
    template = NativeEnvironment(undefined=jinja2.StrictUndefined).from_string
    known.update({name: template(text).render(known) for name, text in task["vars"].items()})
    return template(task["vfiokit.host.passthrough_verify"]["nova"]).render(known)


def states():
    for name, words in {"salt": [], "salt.exceptions": ["CommandNotFoundError"], "salt.state": ["STATE_INTERNAL_KEYWORDS"]}.items():
        sys.modules[name] = types.ModuleType(name)
        for word in words:
            setattr(sys.modules[name], word, Exception if word[0] == "C" else frozenset())
    spec = importlib.util.spec_from_file_location("vfiokit", asked["states"])
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.__opts__ = {"test": False}
    return module


def by_states(job, result):
    judged = {}

    def run(module, **params):
        if module == "gpu_passthrough":
            return result
        judged.update(params)
        return {"changed": False, "failed": False, "comment": "ready"}

    module = states()
    module.__salt__ = {"vfiokit.run": run}
    module.devices_ready("x", **job)
    return judged.get("nova", False)


def by_formula(job):
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined)
    environment.filters["json"] = json.dumps
    with open(asked["formula"]) as file:
        text = environment.from_string(file.read()).render(
            salt={"pillar.get": lambda *_: {"gpu_passthrough": job}}, saltenv="base"
        )
    (kind,) = [key for key in yaml.safe_load(text)["vfiokit-verify"]]
    return kind


json.dump(
    {
        name: {"role": by_role(asked["results"][name]), "states": by_states(job, asked["results"][name]), "formula": by_formula(job)}
        for name, job in asked["jobs"].items()
    },
    sys.stdout,
)
