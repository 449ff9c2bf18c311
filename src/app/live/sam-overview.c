// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-overview.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-session-words.h"
#include "sam-spoken-name.h"

/**
 * SamOverview:
 *
 * The agenda of a running session, to go to any of its items and, within an
 * item, to any of its phases. The phases of the item of the moment are there at
 * once; → shows those of another, ← hides them. It is on the console only.
 *
 * What is chosen goes to the actions live.item and live.phase of the window
 * around it. What was parked stands below, and is taken up after all by it.
 */
struct _SamOverview
{
  GtkPopover parent_instance;

  /* Template */
  GtkListBox *list;

  SamLive *live; /* (owned) (nullable) */
  int      open; /* the item whose phases are listed, or -1 */
};

/* What a row goes to. */
#define POSITION_KEY "sam-position"
#define PHASE_KEY "sam-phase"
#define NO_PHASE (-1)

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

static void
set_goal (GtkWidget *row, guint position, int phase)
{
  g_object_set_data (G_OBJECT (row), POSITION_KEY, GUINT_TO_POINTER (position));
  g_object_set_data (G_OBJECT (row), PHASE_KEY, GINT_TO_POINTER (phase));
}

static GtkWidget *
create_row (SamSession *session, guint position)
{
  SamSessionItem  *item = sam_session_get_item (session, position);
  GtkWidget       *row = adw_action_row_new ();
  guint            number = sam_session_get_number (session, position);
  g_autofree char *digits = g_strdup_printf ("%u", number);
  g_autofree char *line =
      dup_line (item, position == sam_session_get_position (session));
  GtkWidget *label = gtk_label_new (number > 0 ? digits : "");

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_label_set_width_chars (GTK_LABEL (label), 2);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), label);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 sam_session_item_get_title (item));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), line);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  set_goal (row, position, NO_PHASE);

  return row;
}

static guint
get_position (GtkListBoxRow *row)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), POSITION_KEY));
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

static GtkWidget *
create_phase_row (SamSessionItem *item, guint position, SamPhaseKind kind)
{
  const char *title = sam_session_item_get_phase_title (item, kind);
  GtkWidget  *row = gtk_list_box_row_new ();
  GtkWidget  *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "overview-phase");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  sam_spoken_name_set (GTK_WIDGET (row), title);
  set_goal (row, position, (int) kind);

  return row;
}

/* A phase of several pages is listed once, and an item of one phase has nothing
 * to list. */
static void
append_phases (SamOverview *self, SamSessionItem *item, guint position)
{
  GArray      *plan = sam_session_item_get_plan (item);
  SamPhaseKind last = g_array_index (plan, SamPhase, 0).kind;

  if (g_array_index (plan, SamPhase, plan->len - 1).kind == last)
    return;

  gtk_list_box_append (self->list, create_phase_row (item, position, last));
  for (guint step = 1; step < plan->len; step++)
    {
      SamPhaseKind kind = g_array_index (plan, SamPhase, step).kind;

      if (kind != last)
        gtk_list_box_append (self->list,
                             create_phase_row (item, position, kind));
      last = kind;
    }
}

/* Appends what is parked, or what is not; the item @focus takes the focus. */
static void
append (SamOverview *self, gboolean parked, guint focus)
{
  SamSession *session = sam_live_get_session (self->live);

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamSessionItem *item = sam_session_get_item (session, i);
      GtkWidget      *row;

      if (sam_session_item_is_parked (item) != parked)
        continue;

      row = create_row (session, i);
      gtk_list_box_append (self->list, row);
      if ((int) i == self->open)
        append_phases (self, item, i);
      if (i == focus)
        {
          gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
          gtk_widget_grab_focus (row);
        }
    }
}

/* Lists the agenda as it is now, and below it what was parked, with the focus
 * on the item @focus, so that arrows go on from there. */
static void
fill (SamOverview *self, guint focus)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  append (self, FALSE, focus);
  append (self, TRUE, focus);
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row, SamOverview *self)
{
  int position = (int) get_position (row);
  int phase = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), PHASE_KEY));
  int current =
      (int) sam_session_get_position (sam_live_get_session (self->live));

  gtk_popover_popdown (GTK_POPOVER (self));
  if (phase == NO_PHASE || position != current)
    gtk_widget_activate_action (GTK_WIDGET (self), "live.item", "i", position);
  if (phase != NO_PHASE)
    gtk_widget_activate_action (GTK_WIDGET (self), "live.phase", "i", phase);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                SamOverview           *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  GtkWidget     *focus =
      gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  int position;

  if (keyval != GDK_KEY_Right && keyval != GDK_KEY_Left)
    return FALSE;

  if (GTK_IS_LIST_BOX_ROW (focus))
    row = GTK_LIST_BOX_ROW (focus);
  if (row == NULL)
    return FALSE;

  position = (int) get_position (row);
  self->open = keyval == GDK_KEY_Right ? position : -1;
  fill (self, (guint) position);

  return TRUE;
}

static void
sam_overview_map (GtkWidget *widget)
{
  SamOverview *self = SAM_OVERVIEW (widget);

  GTK_WIDGET_CLASS (sam_overview_parent_class)->map (widget);
  if (self->live == NULL)
    return;

  self->open =
      (int) sam_session_get_position (sam_live_get_session (self->live));
  fill (self, (guint) self->open);
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
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
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
