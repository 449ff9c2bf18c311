// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-keys.h"

/**
 * sam_builder_keys_find:
 * @is_searching: whether the keyboard is in the library's search field: what is
 *   typed there is undone there
 *
 * The keys of the builder that do not depend on a row.
 *
 * Returns: (transfer none) (nullable): the name of an action without a target
 */
const char *
sam_builder_keys_find (guint           keyval,
                       GdkModifierType state,
                       gboolean        is_searching)
{
  GdkModifierType held = state & (GDK_CONTROL_MASK | GDK_ALT_MASK |
                                  GDK_SHIFT_MASK | GDK_SUPER_MASK);

  if (keyval == GDK_KEY_F5 && held == 0)
    return "builder.start";
  if ((held & ~GDK_SHIFT_MASK) != GDK_CONTROL_MASK)
    return NULL;

  switch (gdk_keyval_to_lower (keyval))
    {
    case GDK_KEY_f:
      return (held & GDK_SHIFT_MASK) == 0 ? "builder.search" : NULL;
    case GDK_KEY_p:
      return (held & GDK_SHIFT_MASK) == 0 ? "builder.print" : NULL;
    case GDK_KEY_z:
      if (is_searching)
        return NULL;
      return (held & GDK_SHIFT_MASK) != 0 ? "builder.redo" : "builder.undo";
    default:
      return NULL;
    }
}
