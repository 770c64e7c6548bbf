// The nodes of the lab: which packages, which firmware, which IOMMU, and what an operator has set on them.
import { COMPUTE } from '../nova/tree.ts'
import type { DebianTree } from '../trees/debian.ts'

export interface NodeRecipe extends DebianTree {
  readonly firmware: 'bios' | 'uefi'
  readonly iommu: 'intel' | 'amd'
  /** Shell, run in the tree by chroot before there is a disk. */
  readonly prepare: string
  /** Shell, run in the node when it boots for the first time, with a kernel that QEMU was given: its own boot loader. */
  readonly install: string
}

const BASE = [
  'linux-image-amd64', 'systemd-sysv', 'dbus', 'openssh-server', 'iproute2', 'kmod', 'pciutils', 'nodejs',
  'python3-minimal', 'procps', 'zstd', 'psmisc',
]

/** drm_kms_helper…: radeon's console take-over hangs the boot of an emulated card. */
export const CONSOLE = 'console=ttyS0 net.ifnames=0 drm_kms_helper.fbdev_emulation=0'

const EVERYWHERE = `
echo gpu-node > /etc/hostname
printf '127.0.0.1 localhost\\n127.0.1.1 gpu-node\\n' > /etc/hosts
printf '[Match]\\nName=eth0\\n[Network]\\nAddress=10.0.2.15/24\\nGateway=10.0.2.2\\n' > /etc/systemd/network/lab.network
systemctl enable systemd-networkd.service >/dev/null 2>&1
systemctl mask systemd-networkd-wait-online.service apt-daily.timer apt-daily-upgrade.timer e2scrub_all.timer e2scrub_reap.service fstrim.timer dpkg-db-backup.timer systemd-timesyncd.service motd-news.timer >/dev/null 2>&1
mkdir -p /etc/ssh/sshd_config.d
printf 'UseDNS no\\nMaxStartups 50\\nMaxSessions 50\\n' > /etc/ssh/sshd_config.d/lab.conf
mkdir -p /etc/systemd/system.conf.d
printf '[Manager]\\nDefaultTimeoutStartSec=600s\\nDefaultTimeoutStopSec=60s\\n' > /etc/systemd/system.conf.d/lab.conf
`
const GRUB = `
sed -i 's/^GRUB_TIMEOUT=.*/GRUB_TIMEOUT=0/; s/^GRUB_CMDLINE_LINUX_DEFAULT=.*/GRUB_CMDLINE_LINUX_DEFAULT="quiet"/; s/^GRUB_CMDLINE_LINUX=.*/GRUB_CMDLINE_LINUX="${CONSOLE}"/' /etc/default/grub
printf 'GRUB_TERMINAL=serial\\nGRUB_DISABLE_OS_PROBER=true\\n' >> /etc/default/grub
`
/** Images for this machine only, quickly packed: rebuilding one takes two minutes of emulated CPU, not ten. */
const SMALL_IMAGES = `
sed -i 's/^MODULES=.*/MODULES=dep/; s/^COMPRESS=.*/COMPRESS=gzip/; s/^# *COMPRESSLEVEL=.*/COMPRESSLEVEL=1/' /etc/initramfs-tools/initramfs.conf
grep -q ^COMPRESSLEVEL /etc/initramfs-tools/initramfs.conf || echo COMPRESSLEVEL=1 >> /etc/initramfs-tools/initramfs.conf
`
const SMALL_DRACUT = `
printf 'hostonly="yes"\\nhostonly_mode="sloppy"\\ncompress="gzip -1"\\nomit_dracutmodules+=" plymouth network network-manager systemd-networkd nfs lvm mdraid dm crypt btrfs multipath resume iscsi fcoe nbd memstrack kernel-network-modules i18n "\\n' > /etc/dracut.conf.d/lab.conf
`
/** Packages of a second kernel, left in /root/later to be installed by the scenario. */
const laterKernel = (flavour: 'cloud' | 'rt'): string => `mkdir -p "$1/root/later"; cd "$1/root/later"; export APT_CONFIG="$MMDEBSTRAP_APT_CONFIG"
name=$(apt-cache depends linux-image-${flavour}-amd64 | sed -n "s/.*Depends: //p" | grep ${flavour})
for one in $name $(apt-cache depends $name | sed -n "s/.*Depends: //p" | grep ${flavour}); do apt-get download $one; done`
/** What stands in for the passwords of a deployment, to be looked for where it must not be. */
export const SECRET = 'lab-secret'
const SECRETS = `
sed -i 's,^\\[DEFAULT\\]$,&\\ntransport_url = rabbit://nova:${SECRET}-bus@controller:5672/,; s,^\\[api_database\\]$,&\\nconnection = mysql+pymysql://nova:${SECRET}-db@controller/nova_api,; s,^\\[keystone_authtoken\\]$,&\\npassword = ${SECRET}-service,' /etc/nova/nova.conf
[ "$(grep -c '${SECRET}' /etc/nova/nova.conf)" = 3 ]
`
/** nodejs and what it depends on, as packages that the node can install from without a network. */
const NODE_LATER = `mkdir -p "$1/srv/packages"; export APT_CONFIG="$MMDEBSTRAP_APT_CONFIG"
apt-get install -qq -y --no-install-recommends --download-only nodejs && mv "$1"/var/cache/apt/archives/*.deb "$1/srv/packages/" && cd "$1/srv/packages"
for one in *.deb; do dpkg-deb -f "$one"; printf 'Filename: ./%s\\nSize: %s\\nSHA256: %s\\n\\n' "$one" "$(stat -c %s "$one")" "$(sha256sum "$one" | cut -c1-64)"; done > Packages`
/** Off until the disk is baked: the boot of that is not the node's first. */
const CLOUD_INIT = `
rm -f /etc/apt/sources.list.d/*
: > /etc/apt/sources.list
echo 'deb [trusted=yes] file:/srv/packages ./' > /etc/apt/sources.list.d/lab.list
printf 'datasource_list: [NoCloud, None]\\nnetwork: {config: disabled}\\napt: {preserve_sources_list: true}\\n' > /etc/cloud/cloud.cfg.d/99_lab.cfg
touch /etc/cloud/cloud-init.disabled
`
const GRUB_BIOS = 'grub-install /dev/vda\nupdate-grub\n'

export const RECIPES = {
  'intel-debian12': {
    name: 'vm-intel-debian12', suite: 'bookworm', firmware: 'bios', iommu: 'intel',
    packages: [...BASE, 'grub-pc', 'initramfs-tools', 'qemu-system-x86'],
    hooks: [laterKernel('rt')],
    prepare: EVERYWHERE + GRUB + SMALL_IMAGES,
    install: `${GRUB_BIOS}update-initramfs -u`,
  },
  /** The same with python3-nova, the unit of nova-compute and the packages' own nova.conf, with passwords in it. */
  'nova-debian12': {
    name: 'vm-nova-debian12', suite: 'bookworm', firmware: 'bios', iommu: 'intel',
    packages: [...BASE, 'grub-pc', 'initramfs-tools', 'qemu-system-x86', 'nova-common'],
    hooks: [COMPUTE], options: ['--dpkgopt=force-unsafe-io'],
    prepare: EVERYWHERE + GRUB + SMALL_IMAGES + SECRETS,
    install: `${GRUB_BIOS}update-initramfs -u`,
  },
  /** A cloud image: cloud-init waits for a seed, and there is no Node.js. */
  'cloud-init-debian12': {
    name: 'vm-cloud-init-debian12', suite: 'bookworm', firmware: 'bios', iommu: 'intel',
    packages: [...BASE.filter(name => name !== 'nodejs'), 'grub-pc', 'initramfs-tools', 'cloud-init'],
    hooks: [NODE_LATER], options: ['--dpkgopt=force-unsafe-io'],
    prepare: EVERYWHERE + GRUB + SMALL_IMAGES + CLOUD_INIT,
    install: `${GRUB_BIOS}update-initramfs -u\nrm /etc/cloud/cloud-init.disabled\ncloud-init clean --logs`,
  },
  'amd-debian13': {
    name: 'vm-amd-debian13', suite: 'trixie', firmware: 'uefi', iommu: 'amd',
    packages: [...BASE, 'grub-efi-amd64', 'dracut'],
    prepare: EVERYWHERE + GRUB + SMALL_DRACUT,
    install: 'grub-install --target=x86_64-efi --efi-directory=/boot/efi --removable --no-nvram\nupdate-grub\ndracut --force --regenerate-all\n',
  },
  debian11: {
    name: 'vm-debian11', suite: 'bullseye', firmware: 'bios', iommu: 'intel',
    packages: [...BASE, 'grub-pc', 'initramfs-tools'],
    prepare: EVERYWHERE + GRUB + SMALL_IMAGES,
    install: `${GRUB_BIOS}update-initramfs -u`,
  },
  /** As Rocky 9 has it: blscfg in /boot/grub2/grub.cfg, entries, grubenv, /etc/kernel/cmdline, initramfs-*.img by dracut, kernel-install. */
  bls: {
    name: 'vm-bls', suite: 'sid', firmware: 'bios', iommu: 'intel',
    packages: [...BASE, 'grub-pc', 'dracut', 'systemd-boot-tools'],
    hooks: [laterKernel('cloud')],
    prepare: EVERYWHERE + SMALL_DRACUT + `
rm -f /etc/kernel/postinst.d/dracut /etc/kernel/postinst.d/zz-update-grub /usr/sbin/update-grub
ln -s grub-mkconfig /usr/sbin/grub2-mkconfig
ln -s grub-editenv /usr/bin/grub2-editenv
cat > /etc/default/grub <<'EOF'
GRUB_TIMEOUT=0
GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"
GRUB_DEFAULT=saved
GRUB_DISABLE_SUBMENU=true
GRUB_TERMINAL_OUTPUT="serial"
GRUB_CMDLINE_LINUX="${CONSOLE}"
GRUB_DISABLE_RECOVERY="true"
GRUB_ENABLE_BLSCFG=true
EOF
printf 'NAME="Rocky Linux"\\nVERSION="9.5 (Blue Onyx)"\\nID="rocky"\\nID_LIKE="rhel centos fedora"\\nVERSION_ID="9.5"\\nPRETTY_NAME="Rocky Linux 9.5 (Blue Onyx)"\\n' > /usr/lib/os-release
mkdir -p /etc/kernel /boot/loader/entries
mv /boot/grub /boot/grub2
ln -s grub2 /boot/grub
echo 'root=/dev/vda2 ro ${CONSOLE}' > /etc/kernel/cmdline
printf 'layout=bls\\ninitrd_generator=dracut\\n' > /etc/kernel/install.conf
`,
    install: `
systemd-machine-id-setup
grub-install /dev/vda
version=$(uname -r) id=$(cat /etc/machine-id)
dracut --force /boot/initramfs-$version.img $version
rm -f /boot/initrd.img-*
cat > /boot/loader/entries/$id-$version.conf <<EOF
title Rocky-like Linux ($version)
version $version
linux /vmlinuz-$version
initrd /initramfs-$version.img
options $(cat /etc/kernel/cmdline)
grub_users \\$grub_users
grub_arg --unrestricted
grub_class rocky
EOF
grub2-editenv /boot/grub2/grubenv create
grub2-editenv /boot/grub2/grubenv set saved_entry=$id-$version
cat > /boot/grub2/grub.cfg <<'EOF'
set pager=1
if [ -f \${config_directory}/grubenv ]; then
  load_env -f \${config_directory}/grubenv
elif [ -s $prefix/grubenv ]; then
  load_env
fi
set default="\${saved_entry}"
terminal_output serial
set timeout=0
insmod part_msdos
insmod ext2
insmod blsuki
blscfg
EOF
`,
  },
} as const satisfies Readonly<Record<string, NodeRecipe>>

export type NodeName = keyof typeof RECIPES
