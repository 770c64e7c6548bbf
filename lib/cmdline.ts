// Kernel command lines: text <-> tokens, and wishes about them. Pure.

/**
 * Something a kernel command line should satisfy.
 * flags:  a comma-valued option (intel_iommu, amd_iommu, iommu): after all occurrences `has` is in force and none
 *         of `lacks` is; other flags of the option are kept.
 * list:   a comma list (modprobe.blacklist adds up over occurrences; vfio-pci.ids: the last occurrence wins)
 *         holds at least `items`, and none of `without`.
 * token:  exactly this token; replaces an earlier value of its key unless the key is repeatable (console).
 * absent: exactly this token is not there.
 */
export type ArgWish =
  | { readonly kind: 'flags'; readonly key: string; readonly has: string; readonly lacks: readonly string[] }
  | { readonly kind: 'list'; readonly key: string; readonly items: readonly string[]; readonly without?: readonly string[] }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'absent'; readonly token: string }
