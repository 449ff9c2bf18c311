// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SAM_TYPE_ASKED (sam_asked_get_type ())

G_DECLARE_FINAL_TYPE (SamAsked, sam_asked, SAM, ASKED, GObject)

SamAsked *sam_asked_new (const char *id,
                         const char *text) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_asked_get_id (SamAsked *self);
const char *sam_asked_get_text (SamAsked *self);

G_END_DECLS
