"""`moeconsole send` and `validate`, whole processes, beside a script of `requests` and HTTPie where it is.

Run by hand: python tests/benchmarks/bench_cli.py [rounds]. All send the same body to one sandbox, a process of its
own, and take turns. Goals (performance.md): a send at most 0.8 of HTTPie; that took 312 ms beside 136 of the script
where the goals were measured, so without HTTPie at most 0.8 * 312 / 136 = 1.84 of the script.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.measuring import wall_ms  # noqa: E402

KEY: Final = "a-made-up-key"
BODY: Final = ROOT / "resources" / "templates" / "Travel" / "Flight Booked.json"
GOAL_OF_SCRIPT: Final = 1.84
SCRIPT: Final = """
import sys, requests
url, app_id, key, file = sys.argv[1:]
with open(file, "rb") as body:
    answer = requests.post(f"{url}/v1/event/{app_id}", data=body.read(), auth=(app_id, key),
                           headers={"Content-Type": "application/json"})
assert answer.ok
print(answer.text)
"""


def runs_of(line: dict[str, str]) -> dict[str, list[str]]:
    """What is measured, by name: our commands first."""
    ours = [sys.executable, "-m", "moeconsole"]
    to = ["--url", line["url"], "--app-id", line["app_id"]]
    runs = {
        "moeconsole send --url": [*ours, "send", str(BODY), *to],
        "moeconsole send --sandbox": [*ours, "send", str(BODY), "--sandbox"],
        "moeconsole validate": [*ours, "validate", str(BODY)],
        "a script of requests": [sys.executable, "-c", SCRIPT, line["url"], line["app_id"], KEY, str(BODY)],
        "python -c pass": [sys.executable, "-c", "pass"],
    }
    if http := shutil.which("http"):
        address = f"{line['url']}/v1/event/{line['app_id']}"
        auth = ["-a", f"{line['app_id']}:{KEY}"]
        runs["HTTPie"] = [
            *(http, "--ignore-stdin", *auth, "POST", address, "Content-Type:application/json", f"@{BODY}"),
        ]
    return runs


def measure(line: dict[str, str], rounds: int, environment: dict[str, str]) -> None:
    runs = runs_of(line)
    figures: dict[str, list[float]] = {name: [] for name in runs}
    for count in range(rounds + 1):
        for name, command in runs.items():

            def run(command: list[str] = command) -> None:
                subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)

            took_ms = wall_ms(run)
            if count:  # the first round warms the caches
                figures[name].append(took_ms)
    medians = {name: median(values) for name, values in figures.items()}
    for name, value in medians.items():
        print(f"{name:26} {value:7.1f} ms")
    sent, script = medians["moeconsole send --url"], medians["a script of requests"]
    print(f"send / script of requests: {sent / script:.2f} (goal {GOAL_OF_SCRIPT})")
    if "HTTPie" in medians:
        print(f"send / HTTPie: {sent / medians['HTTPie']:.2f} (goal 0.80)")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"MOECONSOLE_DATA_DIR": folder, "MOECONSOLE_API_KEY": KEY}
        # as installed: a program that compiles itself at each start measures the compiler
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-m", "moeconsole", "sandbox"]
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
        ) as server:
            assert server.stdout is not None
            try:
                measure(json.loads(server.stdout.readline()), rounds, environment)
            finally:
                server.terminate()


if __name__ == "__main__":
    main()
