// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-hit-row.h"

#include "sam-spoken-name.h"

/**
 * SamHitRow:
 *
 * Something that was found; activating it opens it.
 */
struct _SamHitRow
{
  GtkListBoxRow parent_instance;

  SamHitKind kind;
};

G_DEFINE_FINAL_TYPE (SamHitRow, sam_hit_row, GTK_TYPE_LIST_BOX_ROW)

static void
sam_hit_row_class_init (SamHitRowClass *klass)
{
}

static void
sam_hit_row_init (SamHitRow *self)
{
}

/* Notes and improvement points have no page of their own: they are read in
 * their session. */
static void
set_action (SamHitRow *self, SamSearchHit *hit)
{
  GtkActionable *row = GTK_ACTIONABLE (self);

  switch (self->kind)
    {
    case SAM_HIT_CARD:
    case SAM_HIT_ITEM:
      gtk_actionable_set_action_target (row, "(ss)",
                                        sam_search_hit_get_owner_id (hit),
                                        sam_search_hit_get_id (hit));
      gtk_actionable_set_action_name (row, self->kind == SAM_HIT_CARD
                                               ? "win.open-card"
                                               : "win.open-item");
      break;

    case SAM_HIT_PAGE:
      gtk_actionable_set_action_target (row, "s", sam_search_hit_get_id (hit));
      gtk_actionable_set_action_name (row, "win.open-page");
      break;

    case SAM_HIT_AGENDA:
      gtk_actionable_set_action_target (row, "s", sam_search_hit_get_id (hit));
      gtk_actionable_set_action_name (row, "win.open-agenda");
      break;

    case SAM_HIT_SESSION:
    case SAM_HIT_AGREEMENT:
    case SAM_HIT_NOTE:
    default:
      gtk_actionable_set_action_target (row, "s", sam_search_hit_get_id (hit));
      gtk_actionable_set_action_name (row, "win.open-session");
    }
}

static GtkWidget *
new_line (const char *text, const char *style_class)
{
  GtkWidget *line = gtk_inscription_new (text);

  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (line),
                                     GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_widget_set_hexpand (line, TRUE);
  gtk_widget_add_css_class (line, style_class);

  return line;
}

/**
 * sam_hit_row_new:
 *
 * Returns: (transfer floating): a row that shows @hit
 */
GtkWidget *
sam_hit_row_new (SamSearchHit *hit)
{
  SamHitRow  *self;
  GtkWidget  *box;
  const char *title;
  const char *context;

  g_return_val_if_fail (SAM_IS_SEARCH_HIT (hit), NULL);

  title = sam_search_hit_get_title (hit);
  context = sam_search_hit_get_context (hit);
  self = g_object_new (SAM_TYPE_HIT_ROW, NULL);
  self->kind = sam_search_hit_get_kind (hit);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_box_append (GTK_BOX (box), new_line (title, "heading"));
  if (context != NULL && *context != '\0')
    {
      gtk_box_append (GTK_BOX (box), new_line (context, "dim-label"));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      context, -1);
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  sam_spoken_name_set (GTK_WIDGET (self), title);
  set_action (self, hit);

  return GTK_WIDGET (self);
}

SamHitKind
sam_hit_row_get_kind (SamHitRow *self)
{
  g_return_val_if_fail (SAM_IS_HIT_ROW (self), SAM_HIT_CARD);

  return self->kind;
}
