{#- The whole job, from the pillar vfiokit (pillar.example): Node.js, the node, the reboot, the verdict. -#}
{%- set config = salt['pillar.get']('vfiokit', {}) %}
{%- set job = config.get('gpu_passthrough', {}) %}
{%- set reboots = config.get('reboot', 'never') == 'if_required' and job.get('root', '/') == '/' %}

{%- if config.get('node_source', 'package') == 'package' %}
vfiokit-node:
  pkg.installed:
    - name: {{ config.get('node_package', 'nodejs') }}
    - require_in:
      - vfiokit: vfiokit-gpus
{%- endif %}

vfiokit-gpus:
  vfiokit.gpu_passthrough:
    # Without a pillar there is nothing below, which Salt takes for a mistake in this file.
    - name: vfiokit-gpus
    {%- for key, value in job.items() %}
    - {{ 'ensure' if key == 'state' else key }}: {{ value | json }}
    {%- endfor %}

{%- if reboots %}
# It asks the node whether it has to, and refuses where guests run. In a minute, so that this run can be reported.
vfiokit-reboot:
  vfiokit.host_reboot:
    - delay: 60
    {%- if opts.get('test') %}
    # Nothing is prepared in a test: whether it will be needed is asked of the job.
    - when: always
    - onlyif:
      - fun: vfiokit.reboot_required
        saltenv: {{ saltenv }}
        {%- for key, value in job.items() %}
        {{ key }}: {{ value | json }}
        {%- endfor %}
    {%- endif %}
    - require:
      - vfiokit: vfiokit-gpus
{%- endif %}

{%- if job.get('state', 'present') == 'present' and config.get('verify', True) %}
{#- Only the node can tell what select finds, which ids of a list for mixed nodes are here, and whether it has what nova reads. #}
{%- set asked = job.get('absent_ids') == 'ignore' or job.get('nova') or job.get('select') %}
{%- set judged = ['ids', 'addresses', 'expect_count', 'root'] %}
vfiokit-verify:
  vfiokit.{{ 'devices_ready' if asked else 'passthrough_verify' }}:
    {%- for key, value in job.items() if key in judged or (asked and key != 'state') %}
    - {{ key }}: {{ value | json }}
    {%- endfor %}
    # Where a reboot is outstanding there is nothing to judge yet.
    - unless:
      - fun: vfiokit.reboot_required
        saltenv: {{ saltenv }}
        {%- for key, value in job.items() %}
        {{ key }}: {{ value | json }}
        {%- endfor %}
    - require:
      - vfiokit: vfiokit-gpus
{%- endif %}
