// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-overview.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-session-words.h"

#define POSITION_KEY "position"

/**
 * SamOverview:
 *
 * The agenda of a running session, to go to any of its items. It holds nothing
 * that the room may not see: no notes, no counts.
 *
 * What is chosen goes to the action live.item of the window around it. What was
 * parked stands below, and is taken up after all by it.
 */
struct _SamOverview
{
  GtkPopover parent_instance;

  /* Template */
  GtkListBox *list;

  SamLive *live; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamOverview, sam_overview, GTK_TYPE_POPOVER)

/* Returns: (transfer full): what the item is, how long it should take, and
 *   whether the team is there */
static char *
dup_line (SamSessionItem *item, gboolean is_current)
{
  const char      *kind = sam_session_words_kind (item);
  guint            minutes = sam_session_item_get_minutes (item);
  g_autofree char *words = sam_format_minutes (minutes);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;

  /* Phrases of their own, side by side. */
  if (!g_str_equal (kind, sam_session_item_get_title (item)))
    g_strv_builder_add (parts, kind);
  if (minutes > 0)
    g_strv_builder_add (parts, words);
  if (is_current)
    /* Translators: the item on the agenda that the team is at */
    g_strv_builder_add (parts, _ ("we are here"));
  strings = g_strv_builder_end (parts);

  return g_strjoinv (" · ", strings);
}

static GtkWidget *
create_row (SamSessionItem *item, guint position, gboolean is_current)
{
  GtkWidget       *row = adw_action_row_new ();
  g_autofree char *number = g_strdup_printf ("%u", position + 1);
  g_autofree char *line = dup_line (item, is_current);
  GtkWidget       *label = gtk_label_new (number);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dim-label");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), label);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 sam_session_item_get_title (item));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), line);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), POSITION_KEY, GUINT_TO_POINTER (position));

  return row;
}

static guint
get_position (GtkListBoxRow *row)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), POSITION_KEY));
}

/* Appends what is parked, or what is not. */
static void
append (SamOverview *self, gboolean parked)
{
  SamSession *session = sam_live_get_session (self->live);

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamSessionItem *item = sam_session_get_item (session, i);

      if (sam_session_item_is_parked (item) == parked)
        gtk_list_box_append (self->list,
                             create_row (item, i,
                                         i == sam_session_get_position (
                                                  session)));
    }
}

static GtkListBoxRow *
find_row (SamOverview *self, guint position)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL;
       i++)
    if (get_position (row) == position)
      return row;

  return NULL;
}

static gboolean
is_parked (SamOverview *self, GtkListBoxRow *row)
{
  SamSession *session = sam_live_get_session (self->live);

  return sam_session_item_is_parked (
      sam_session_get_item (session, get_position (row)));
}

/* Above the first of those that are parked. */
static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  SamOverview *self = user_data;
  GtkWidget   *heading = NULL;

  if (self->live != NULL && is_parked (self, row) &&
      (before == NULL || !is_parked (self, before)))
    {
      /* Translators: heads the items that wait for the next meeting */
      heading = gtk_label_new (_ ("Parked"));
      gtk_label_set_xalign (GTK_LABEL (heading), 0);
      gtk_widget_add_css_class (heading, "heading");
      gtk_widget_add_css_class (heading, "overview-heading");
    }
  gtk_list_box_row_set_header (row, heading);
}

/* Lists the agenda as it is now, and below it what was parked; the item of the
 * moment has the focus, so that arrows go on from there. */
static void
fill (SamOverview *self)
{
  SamSession    *session = sam_live_get_session (self->live);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  append (self, FALSE);
  append (self, TRUE);

  row = find_row (self, sam_session_get_position (session));
  gtk_list_box_select_row (self->list, row);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row, SamOverview *self)
{
  int position = (int) get_position (row);

  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "live.item", "i", position);
}

static void
sam_overview_map (GtkWidget *widget)
{
  SamOverview *self = SAM_OVERVIEW (widget);

  GTK_WIDGET_CLASS (sam_overview_parent_class)->map (widget);
  if (self->live != NULL)
    fill (self);
}

static void
sam_overview_dispose (GObject *object)
{
  g_clear_object (&SAM_OVERVIEW (object)->live);

  G_OBJECT_CLASS (sam_overview_parent_class)->dispose (object);
}

static void
sam_overview_class_init (SamOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_overview_dispose;
  widget_class->map = sam_overview_map;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-overview.ui");
  gtk_widget_class_bind_template_child (widget_class, SamOverview, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
sam_overview_init (SamOverview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
}

GtkWidget *
sam_overview_new (void)
{
  return g_object_new (SAM_TYPE_OVERVIEW, NULL);
}

/**
 * sam_overview_set_live:
 * @live: (transfer none) (nullable): a running session; %NULL closes the
 *   overview
 */
void
sam_overview_set_live (SamOverview *self, SamLive *live)
{
  g_return_if_fail (SAM_IS_OVERVIEW (self));
  g_return_if_fail (live == NULL || SAM_IS_LIVE (live));

  if (live == NULL)
    gtk_popover_popdown (GTK_POPOVER (self));
  g_set_object (&self->live, live);
}
