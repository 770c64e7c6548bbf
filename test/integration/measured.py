# python3 measured.py FILE COMMAND...: runs it, and writes the most memory that it and its descendants held at one
# moment into FILE, in MiB: the sum of their proportional shares (proc(5): smaps_rollup), looked at twice a second.
import os
import subprocess
import sys
import time


def parents():
    found = {}
    for pid in filter(str.isdigit, os.listdir('/proc')):
        try:
            with open('/proc/%s/stat' % pid) as stat:
                found[int(pid)] = int(stat.read().rpartition(')')[2].split()[1])
        except OSError:
            pass  # it has ended in the meantime
    return found


def share(pid):
    try:
        with open('/proc/%d/smaps_rollup' % pid) as rollup:
            return sum(int(line.split()[1]) for line in rollup if line.startswith('Pss:'))
    except OSError:
        return 0


child = subprocess.Popen(sys.argv[2:])
most = 0
while child.poll() is None:
    of = parents()
    family = {child.pid}
    while True:
        more = {pid for pid, parent in of.items() if parent in family} - family
        if not more:
            break
        family |= more
    most = max(most, sum(share(pid) for pid in family))
    time.sleep(0.5)
with open(sys.argv[1], 'w') as peak:
    peak.write('%d\n' % (most // 1024))
sys.exit(child.returncode)
