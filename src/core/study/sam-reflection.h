// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-kept-item.h"

G_BEGIN_DECLS

#define SAM_TYPE_REFLECTION (sam_reflection_get_type ())

/* Signal “changed” (gboolean typing), as of SamSitting. */
G_DECLARE_FINAL_TYPE (SamReflection, sam_reflection, SAM, REFLECTION, GObject)

SamReflection *sam_reflection_new (const char  *id,
                                   SamKeptItem *item,
                                   GDateTime   *written,
                                   const char  *text) G_GNUC_WARN_UNUSED_RESULT;

const char  *sam_reflection_get_id (SamReflection *self);
SamKeptItem *sam_reflection_get_item (SamReflection *self);
GDateTime   *sam_reflection_get_written (SamReflection *self);
const char  *sam_reflection_get_text (SamReflection *self);
void         sam_reflection_set_text (SamReflection *self, const char *text);

G_END_DECLS
