#!/bin/sh
# vfiokit under cloud-init: prepares this node at its first boot, and verifies it after the reboot.
#   run           what cloud-init starts at every boot (scripts-per-boot), until the node is ready or has booted 5 times
#   needs-reboot  the condition of power_state: 0 once, where what was prepared waits for a reboot that harms nobody
# report.json beside it is the newest result, as a module prints it. What is said goes to the console as well.
set -u
umask 077
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C
export PATH LC_ALL
# settings
here=/var/lib/vfiokit/cloud-init
starter=/var/lib/cloud/scripts/per-boot/50-vfiokit
cd "$here" || exit 1

# The name that cloud-init has for this machine, what is asked of it, and when that was written (anew after
# cloud-init clean): state of another one counts for nothing.
job() { { cat /var/lib/cloud/data/instance-id params.json verify.json; stat -c %Y params.json; } 2>/dev/null | sha256sum | cut -c1-64; }
boot() { cat /proc/sys/kernel/random/boot_id; }
kept() { cat "$1" 2>/dev/null; }
# Quotes within values are escaped, so that only a key can match.
says() { grep -q "$2" "$1" 2>/dev/null; }
prepared() { says prepare.json '"failed":false'; }

# The newest result: kept, told on the console, and sent where that was asked for; nothing depends on its arrival.
report() {
  cp "$1" report.json
  echo "vfiokit: $(sed -n 's/^{"changed":[a-z]*,"failed":[a-z]*,"msg":"\(\([^"\\]\|\\.\)*\)".*/\1/p' "$1" | sed 's/\\\(["\\]\)/\1/g')"
  [ -n "$report_url" ] || return 0
  curl -fsS --max-time 30 --retry 3 -o /dev/null -H 'Content-Type: application/json' --data-binary @report.json "$report_url" ||
    wget -q -T 30 -O /dev/null --header 'Content-Type: application/json' --post-file report.json "$report_url" ||
    python3 -c 'import sys, urllib.request as u; u.urlopen(u.Request(sys.argv[1], open("report.json", "rb").read(), {"Content-Type": "application/json"}), timeout=30)' "$report_url" ||
    echo "vfiokit: the report did not reach $report_url"
}

# refuse CODE SENTENCE: what stops before a module can say it, as a result like theirs. Nothing of the host is in the
# sentence that JSON would have to escape. What a module that died has left is not known.
refuse() {
  left=untouched
  [ "$1" != E_INTERNAL ] || left=partial
  printf '{"changed":false,"failed":true,"msg":"%s","comment":"%s","module":"gpu_passthrough","version":"%s","contract":1,"host":{"name":"%s"},"error":{"code":"%s","node":"%s"},"changes":[]}\n' \
    "$2" "$2" "$version" "$(uname -n | tr -cd 'A-Za-z0-9._-')" "$1" "$left" > refused.json
  report refused.json
  exit 1
}

sum() { sha256sum 2>/dev/null < "$script" | cut -c1-64; }

fetch() {
  curl -fsSL --max-time 300 -o vfiokit.part "$url" || wget -q -T 60 -O vfiokit.part "$url" ||
    python3 -c 'import sys, urllib.request as u; open("vfiokit.part", "wb").write(u.urlopen(sys.argv[1], timeout=60).read())' "$url"
}

# The interpreter and the script, or an end that says which is missing. Only what the sum says is run.
tools() {
  [ -x "$node" ] || refuse E_HOST "Node.js is missing: there is no $node; /var/log/cloud-init-output.log says whether its package could be installed"
  if [ -n "$url" ] && [ "$(sum)" != "$sha256" ]; then
    tries=1
    until fetch; do
      [ "$tries" -lt 5 ] || refuse E_COMMAND "$url could not be fetched in $tries tries; /var/log/cloud-init-output.log says why"
      sleep $((tries * 5))
      tries=$((tries + 1))
    done
    mv vfiokit.part "$script"
  fi
  [ -r "$script" ] || refuse E_HOST "$script is not there, expected vfiokit.js of vfiokit $version"
  found=$(sum)
  [ "$found" = "$sha256" ] || refuse E_REFUSED "$script has the SHA-256 $found, expected $sha256; nothing of it was run"
}

# module FILE NAME ARGUMENT...: its result in FILE, whatever becomes of it.
module() {
  file=$1
  shift
  "$node" "$script" "$@" > "$file"
  code=$?
  grep -q '^{.*}$' "$file" || refuse E_INTERNAL "$1 ended with $code and without a result; /var/log/cloud-init-output.log has what it said"
  return "$code"
}

# Nothing of it but the results stays; who runs it again begins anew.
finish() {
  rm -f "$starter" job boots counted boot asked prepare.json verify-now.json
  exit 0
}

run() {
  chmod 700 .. .
  if [ "$(kept job)" != "$(job)" ]; then
    rm -f boots counted boot asked prepare.json
    job > job
  fi
  # Not where somebody runs it by hand: in the same boot again, or after all five.
  if [ -e "$starter" ] && [ "$(kept counted)" != "$(boot)" ]; then
    boots=$(($(kept boots || echo 0) + 1))
    echo "$boots" > boots
    boot > counted
    if [ "$boots" -gt 5 ]; then
      rm -f "$starter"
      echo "vfiokit: not ready after 5 boots, and not tried again; the reason is in $here/report.json"
      exit 1
    fi
  fi
  tools
  if ! prepared; then
    # cloud-init asks for the reboot once for each instance: in a boot that could prepare nothing, too early.
    [ -e asked ] || rm -f /var/lib/cloud/instance/sem/config_power_state_change
    boot > boot
    module prepare.json gpu_passthrough @params.json || { report prepare.json; exit 1; }
  fi
  # Nothing to bind on this node: nothing to verify.
  if says prepare.json '"devices":\[\]'; then
    report prepare.json
    finish
  fi
  if says prepare.json '"reboot_required":true' && [ "$(kept boot)" = "$(boot)" ]; then
    report prepare.json
    exit 0
  fi
  # What nova reads may come from elsewhere, later, or nova itself: then it is not this node that is not ready.
  edit=
  if says prepare.json '"unrendered":true' || { says prepare.json '"deployment":"\(none\|kolla\|rhoso\)"' && ! says prepare.json '"target":"print"'; }; then
    edit='s/,\{0,1\}"nova":true//;'
  fi
  # Where there was nothing to do nothing is recorded: then the devices are named that were found.
  says prepare.json '"run":"' || edit="$edit s/}\$/,\"addresses\":[$(grep -o '"devices":\[[^]]*\]' prepare.json | grep -o '"address":"[^"]*"' | cut -d: -f2- | paste -sd, -)]}/; s/^{,/{/"
  sed "$edit" verify.json > verify-now.json
  module verified.json passthrough_verify @verify-now.json
  code=$?
  report verified.json
  [ "$code" -ne 0 ] || finish
  exit 1
}

# host_reboot knows what a reboot would harm. cloud-init itself has ended here, or is about to; a package transaction ends.
needs_reboot() {
  prepared && says prepare.json '"reboot_required":true' && [ ! -e asked ] && [ "$(kept job)" = "$(job)" ] || exit 1
  tools
  waited=0
  while :; do
    module reboot.json host_reboot '{"when":"if_required"}' --check
    kinds=$(grep -o '"kind":"[a-z_]*"' reboot.json)
    held=$(printf '%s\n' "$kinds" | grep -v cloud_init | sort -u)
    [ "$held" = '"kind":"packages"' ] && [ "$waited" -lt 600 ] || break
    sleep 10
    waited=$((waited + 10))
  done
  # What speaks against it, or that it could not find out.
  if [ -n "$held" ] || { [ -z "$kinds" ] && says reboot.json '"failed":true'; }; then
    report reboot.json
    exit 1
  fi
  says reboot.json '"reboot_required":true' || exit 1
  boot > asked
  sync
  echo 'vfiokit: rebooting once, for what was prepared'
  exit 0
}

case "${1:-}" in
  run) run ;;
  needs-reboot) needs_reboot ;;
  *) echo "usage: sh $here/first-boot.sh run|needs-reboot" >&2; exit 2 ;;
esac
