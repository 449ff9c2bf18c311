// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-catch-up-page.h"

#include <glib/gi18n-lib.h>

#include "sam-catch-up-row.h"
#include "sam-catch-up-split.h"
#include "sam-format.h"
#include "sam-item-view.h"
#include "sam-list-place.h"
#include "sam-reading.h"
#include "sam-sitting-page.h"

/**
 * SamCatchUpPage:
 *
 * A session that one missed, from a study pack: its dilemmas alone, and then
 * what the team chose; what else was talked about, to read; and what was
 * agreed. What the team chose shows after the own choice only.
 *
 * Actions:
 * - catch-up.open (u): an item of the pack
 * - catch-up.list: back to all of them
 * - catch-up.done
 */
struct _SamCatchUpPage
{
  AdwBin parent_instance;

  /* Template */
  GtkStack          *stack;
  GtkLabel          *heading;
  GtkLabel          *when;
  GtkListBox        *rows;
  GtkBox            *agreed;
  GtkButton         *done;
  GtkScrolledWindow *scroller;
  GtkBox            *text;
  GtkButton         *to_list;

  SamSittingPage *sitting; /* (unowned): in @stack */
  SamDesk        *desk;    /* (owned) (not nullable) until dispose */
  SamStudyPack   *pack;    /* (owned) (not nullable) */
  guint           item;    /* the one that shows */
};

G_DEFINE_FINAL_TYPE (SamCatchUpPage, sam_catch_up_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_dilemma (SamCatchUpPage *self, guint item)
{
  return sam_item_get_kind (sam_study_pack_get_item (self->pack, item)) ==
         SAM_ITEM_DILEMMA;
}

/* Returns: (transfer none) (nullable): the last time that somebody chose in
 *   that dilemma, alone and to the end */
static SamSitting *
find_own (SamCatchUpPage *self, guint item)
{
  SamSitting *last =
      sam_study_find_last (sam_desk_get_study (self->desk),
                           sam_study_pack_get_deck_id (self->pack, item),
                           sam_item_get_id (
                               sam_study_pack_get_item (self->pack, item)));

  return last != NULL && sam_sitting_has_choice (last, SAM_PICK_FIRST) ? last
                                                                       : NULL;
}

/* --- The list ------------------------------------------------------------- */

static void
fill_rows (SamCatchUpPage *self)
{
  sam_list_place_empty (self->rows);
  for (guint i = 0; i < sam_study_pack_get_n_items (self->pack); i++)
    gtk_list_box_append (self->rows,
                         sam_catch_up_row_new (self->pack, i,
                                               find_own (self, i) != NULL));
}

static void
show_list (SamCatchUpPage *self)
{
  GtkListBoxRow *row;

  fill_rows (self);
  gtk_stack_set_visible_child_name (self->stack, "list");
  row = gtk_list_box_get_row_at_index (self->rows, (int) self->item);
  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row)
                                     : GTK_WIDGET (self->done));
}

/* Folded away: who reads it first chooses with it in mind. But nobody is kept
 * from what the team agreed. */
static void
append_agreed (SamCatchUpPage *self)
{
  guint      n_agreed = sam_study_pack_get_n_agreed (self->pack);
  GtkWidget *agreed = sam_reading_new_box (8);

  for (guint i = 0; i < n_agreed; i++)
    gtk_box_append (GTK_BOX (agreed),
                    sam_reading_new_barred (
                        sam_study_pack_get_agreed (self->pack, i)));
  if (n_agreed == 0)
    gtk_box_append (GTK_BOX (agreed),
                    sam_reading_new_paragraph (_ ("Nothing was agreed.")));
  gtk_box_append (self->agreed,
                  sam_reading_new_expander (_ ("What the team agreed"),
                                            agreed));
}

static void
show_session (SamCatchUpPage *self)
{
  const char      *title = sam_study_pack_get_title (self->pack);
  g_autofree char *day = NULL;
  g_autofree char *when = NULL;

  gtk_label_set_label (self->heading,
                       *title != '\0' ? title : _ ("A team meeting"));
  /* TRANSLATORS: a day; see g_date_time_format() */
  day = g_date_time_format (sam_study_pack_get_held (self->pack),
                            _ ("%A %-d %B %Y"));
  /* TRANSLATORS: the day is like “Tuesday 24 November 2026” */
  when = g_strdup_printf (_ ("The meeting was on %s."), day);
  gtk_label_set_label (self->when, when);
  append_agreed (self);
}

/* --- One item ------------------------------------------------------------- */

static void
set_colour (GtkWidget *widget, SamCardColour colour)
{
  const char      *classes[] = { "sam-reading", "sam-text-pane", NULL, NULL };
  g_autofree char *own = sam_format_colour_class (colour);

  classes[2] = own;
  gtk_widget_set_css_classes (widget, classes);
}

/* Shows what is to be read: @self->text is filled. */
static void
show_text (SamCatchUpPage *self)
{
  set_colour (GTK_WIDGET (self->text),
              sam_study_pack_get_colour (self->pack, self->item));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (
                                self->scroller),
                            0);
  gtk_stack_set_visible_child_name (self->stack, "text");
  gtk_widget_grab_focus (GTK_WIDGET (self->to_list));
}

static void
show_item (SamCatchUpPage *self)
{
  GtkWidget *view = sam_item_view_new ();

  sam_item_view_set_item (SAM_ITEM_VIEW (view),
                          sam_study_pack_get_item (self->pack, self->item),
                          NULL, sam_desk_get_reference (self->desk));
  sam_reading_clear (self->text);
  gtk_box_append (self->text, view);
  show_text (self);
}

static void
show_split (SamCatchUpPage *self)
{
  SamItem *item = sam_study_pack_get_item (self->pack, self->item);

  sam_reading_clear (self->text);
  gtk_box_append (self->text,
                  sam_reading_new_heading (sam_item_get_title (item), 1));
  sam_catch_up_append_split (self->text, self->pack, self->item,
                             find_own (self, self->item));
  show_text (self);
}

static void
show_sitting (SamCatchUpPage *self)
{
  SamItem         *item = sam_study_pack_get_item (self->pack, self->item);
  g_autofree char *colour = sam_format_colour_class (
      sam_study_pack_get_colour (self->pack, self->item));
  const char *classes[] = { colour, NULL };
  g_autoptr (SamKeptItem) kept =
      sam_kept_item_new_of (sam_study_pack_get_deck_id (self->pack, self->item),
                            sam_study_pack_get_card_id (self->pack, self->item),
                            sam_study_pack_get_language (self->pack), item);

  gtk_widget_set_css_classes (GTK_WIDGET (self->sitting), classes);
  gtk_stack_set_visible_child_name (self->stack, "sitting");
  sam_sitting_page_set_next (self->sitting, _ ("See what the team chose"));
  sam_sitting_page_open (self->sitting, kept, item);
}

static void
open_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamCatchUpPage *self = SAM_CATCH_UP_PAGE (widget);
  guint           item = g_variant_get_uint32 (parameter);

  if (item >= sam_study_pack_get_n_items (self->pack))
    return;

  self->item = item;
  if (!is_dilemma (self, item))
    show_item (self);
  else if (find_own (self, item) != NULL)
    show_split (self);
  else
    show_sitting (self);
}

static void
list_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  show_list (SAM_CATCH_UP_PAGE (widget));
}

static void
done_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[DONE], 0);
}

static void
chosen_cb (SamCatchUpPage *self)
{
  if (find_own (self, self->item) != NULL)
    show_split (self);
  else
    show_list (self);
}

static void
left_cb (SamCatchUpPage *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

/* --- The class ------------------------------------------------------------ */

static void
sam_catch_up_page_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _ ("Catching up"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_catch_up_page_dispose (GObject *object)
{
  g_clear_object (&SAM_CATCH_UP_PAGE (object)->desk);

  G_OBJECT_CLASS (sam_catch_up_page_parent_class)->dispose (object);
}

static void
sam_catch_up_page_finalize (GObject *object)
{
  g_clear_pointer (&SAM_CATCH_UP_PAGE (object)->pack, sam_study_pack_free);

  G_OBJECT_CLASS (sam_catch_up_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (
      klass, SAM_RESOURCE_BASE "/ui/study/sam-catch-up-page.ui");
  gtk_widget_class_bind_template_child (klass, SamCatchUpPage, stack);
  gtk_widget_class_bind_template_child (klass, SamCatchUpPage, heading);
  gtk_widget_class_bind_template_child (klass, SamCatchUpPage, when);
  gtk_widget_class_bind_template_child (klass, SamCatchUpPage, rows);
  gtk_widget_class_bind_template_child (klass, SamCatchUpPage, agreed);
  gtk_widget_class_bind_template_child (klass, SamCatchUpPage, done);
  gtk_widget_class_bind_template_child (klass, SamCatchUpPage, scroller);
  gtk_widget_class_bind_template_child (klass, SamCatchUpPage, text);
  gtk_widget_class_bind_template_child (klass, SamCatchUpPage, to_list);
}

static void
sam_catch_up_page_class_init (SamCatchUpPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sam_catch_up_page_get_property;
  object_class->dispose = sam_catch_up_page_dispose;
  object_class->finalize = sam_catch_up_page_finalize;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamCatchUpPage::done:
   *
   * The person is through, or stops for today.
   */
  signals[DONE] =
      g_signal_new ("done", SAM_TYPE_CATCH_UP_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "catch-up.open", "u",
                                   open_action);
  gtk_widget_class_install_action (widget_class, "catch-up.list", NULL,
                                   list_action);
  gtk_widget_class_install_action (widget_class, "catch-up.done", NULL,
                                   done_action);
  bind_template (widget_class);
}

static void
sam_catch_up_page_init (SamCatchUpPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_catch_up_page_new:
 * @desk: (transfer none): of somebody who is unlocked
 * @pack: (transfer full): the session
 *
 * Returns: (transfer floating): what was talked about in it
 */
GtkWidget *
sam_catch_up_page_new (SamDesk *desk, SamStudyPack *pack)
{
  SamCatchUpPage *self;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (sam_desk_get_study (desk) != NULL, NULL);
  g_return_val_if_fail (pack != NULL, NULL);

  self = g_object_new (SAM_TYPE_CATCH_UP_PAGE, NULL);
  self->desk = g_object_ref (desk);
  self->pack = pack;
  self->sitting = SAM_SITTING_PAGE (sam_sitting_page_new (desk));
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->sitting), "sitting");
  g_signal_connect_object (self->sitting, "done", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sitting, "left", G_CALLBACK (left_cb), self,
                           G_CONNECT_SWAPPED);
  show_session (self);
  show_list (self);

  return GTK_WIDGET (self);
}
