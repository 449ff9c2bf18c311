// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-confidentiality.h"
#include "sam-left-words.h"

G_BEGIN_DECLS

#define SAM_TYPE_FIELD_CHECK (sam_field_check_get_type ())

G_DECLARE_FINAL_TYPE (SamFieldCheck, sam_field_check, SAM, FIELD_CHECK, GObject)

SamFieldCheck *sam_field_check_new (GtkWidget *field) G_GNUC_WARN_UNUSED_RESULT;

GtkWidget *sam_field_check_get_focusable (SamFieldCheck *self);
void       sam_field_check_set_names (SamFieldCheck *self, gboolean names);
void       sam_field_check_set_left (SamFieldCheck *self, SamLeftWords *left);

SamMarkKinds sam_field_check_get_kind (SamFieldCheck *self);
const char  *sam_field_check_get_found (SamFieldCheck *self);
const char  *sam_field_check_get_neutral (SamFieldCheck *self);

void sam_field_check_look_now (SamFieldCheck *self);
void sam_field_check_look_again (SamFieldCheck *self);
void sam_field_check_replace (SamFieldCheck *self);
void sam_field_check_leave (SamFieldCheck *self);

G_END_DECLS
