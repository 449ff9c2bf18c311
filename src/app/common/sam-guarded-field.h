// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SamSpan:
 * @start: where it begins, in characters
 * @end: the first character that is no part of it
 */
typedef struct
{
  int start;
  int end;
} SamSpan;

#define SAM_TYPE_GUARDED_FIELD (sam_guarded_field_get_type ())

G_DECLARE_DERIVABLE_TYPE (
    SamGuardedField, sam_guarded_field, SAM, GUARDED_FIELD, GObject)

struct _SamGuardedFieldClass
{
  GObjectClass parent_class;

  GtkWidget *(*get_focusable) (SamGuardedField *self);
  int (*get_cursor) (SamGuardedField *self);
  /* Makes @span whole paragraphs. Returns: (transfer full): their text */
  char *(*dup_paragraphs) (SamGuardedField *self, SamSpan *span);
  GArray *(*get_underlined) (SamGuardedField *self);
  void (*underline) (SamGuardedField *self,
                     const SamSpan   *within,
                     GArray          *spans);
  void (*replace) (SamGuardedField *self,
                   const SamSpan   *span,
                   const char      *text);
};

SamGuardedField *
sam_guarded_field_new (GtkWidget *widget) G_GNUC_WARN_UNUSED_RESULT;

GtkWidget *sam_guarded_field_get_focusable (SamGuardedField *self);
int        sam_guarded_field_get_cursor (SamGuardedField *self);
void       sam_guarded_field_change_all (SamGuardedField *self);
char      *sam_guarded_field_dup_changed (SamGuardedField *self,
                                          SamSpan *span) G_GNUC_WARN_UNUSED_RESULT;
char      *sam_guarded_field_dup_around (SamGuardedField *self,
                                         int              position,
                                         SamSpan *span) G_GNUC_WARN_UNUSED_RESULT;

GArray *sam_guarded_field_get_underlined (SamGuardedField *self)
    G_GNUC_WARN_UNUSED_RESULT;
void sam_guarded_field_underline (SamGuardedField *self,
                                  const SamSpan   *within,
                                  GArray          *spans);
void sam_guarded_field_replace (SamGuardedField *self,
                                const SamSpan   *span,
                                const char      *text);

G_END_DECLS
