// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-page-private.h"

#include <glib/gi18n-lib.h>

#include "sam-block-line.h"
#include "sam-builder-line.h"
#include "sam-builder-menu.h"
#include "sam-builder-source.h"
#include "sam-item-preview.h"
#include "sam-present-over.h"
#include "sam-spoken-name.h"
#include "sam-tab.h"

/**
 * SamBuilderPage:
 *
 * Where an agenda is made: the library at the left, the agenda at the right.
 * Every change is on the agenda at once and can be undone; who owns the page
 * keeps it on the disk.
 *
 * ## Actions
 *
 * - builder.undo, builder.redo
 * - builder.search: to the search field of the library
 * - builder.start: begins the session
 *
 * What leads away from the page are actions of the window, with the id of the
 * agenda: win.start-agenda, win.print-agenda and others.
 */
G_DEFINE_FINAL_TYPE (SamBuilderPage, sam_builder_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_SAVE_STATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *
get_saved_words (SamSaveState state)
{
  switch (state)
    {
    case SAM_SAVE_STATE_SAVED:
      return _ ("Saved on this computer");
    case SAM_SAVE_STATE_SAVING:
      return _ ("Saving…");
    case SAM_SAVE_STATE_FAILED:
    default:
      return _ ("Not saved. It will be tried again.");
    }
}

static SamAgendaList *
get_list (SamBuilderPage *self)
{
  return sam_builder_agenda_get_list (self->agenda_pane);
}

static void
update (SamBuilderPage *self)
{
  GtkWidget       *widget = GTK_WIDGET (self);
  gboolean         is_there = self->agenda != NULL;
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  gtk_widget_action_set_enabled (widget, "builder.undo",
                                 is_there &&
                                     sam_agenda_can_undo (self->agenda));
  gtk_widget_action_set_enabled (widget, "builder.redo",
                                 is_there &&
                                     sam_agenda_can_redo (self->agenda));
  if (!is_there)
    return;

  title = sam_builder_line_dup_title (self->agenda);
  /* TRANSLATORS: a button; %s is the title of the agenda */
  name = g_strdup_printf (_ ("Change title, date and people of: %s"), title);
  gtk_label_set_label (self->title, title);
  sam_spoken_name_set (GTK_WIDGET (self->title_button), name);
}

static void
add_cb (SamBuilderPage *self, SamBlock *block)
{
  int              position;
  g_autofree char *words = NULL;

  if (self->agenda == NULL)
    return;

  sam_agenda_append (self->agenda, block);
  position = sam_agenda_find (self->agenda, sam_block_get_id (block));
  if (position < 0)
    return;

  words = sam_block_line_dup_place (self->agenda, (guint) position);
  sam_agenda_list_say (get_list (self), words);

  /* It says nothing yet: what it is about comes first. */
  if (sam_block_get_kind (block) == SAM_BLOCK_TOPIC ||
      sam_block_get_kind (block) == SAM_BLOCK_GUEST)
    {
      sam_builder_panes_set_in_library (self->panes, FALSE);
      sam_agenda_list_open_block (get_list (self), (guint) position);
    }
}

static void
find_cb (SamBuilderPage *self, SamBlock *block)
{
  int              position;
  g_autofree char *words = NULL;

  position = sam_agenda_find (self->agenda, sam_block_get_id (block));
  if (position < 0)
    return;

  words = g_strdup_printf (_ ("“%s” is on the agenda."),
                           sam_block_get_title (block));
  sam_agenda_list_say (get_list (self), words);
  sam_builder_panes_set_in_library (self->panes, FALSE);
  sam_agenda_list_focus_block (get_list (self), (guint) position);
}

static void
put_back_cb (SamBuilderPage *self, SamBlock *block)
{
  gtk_widget_activate_action (GTK_WIDGET (get_list (self)), "agenda.remove",
                              "s", sam_block_get_id (block));
}

static void
preview_cb (SamBuilderPage *self, SamBlock *block)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWindow *parent = GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;

  sam_present_over (GTK_WINDOW (sam_item_preview_new (block)), parent);
}

static void
sam_builder_page_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SAVE_STATE:
      g_value_set_int (value, sam_builder_page_get_save_state (
                                  SAM_BUILDER_PAGE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_builder_page_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_SAVE_STATE:
      sam_builder_page_set_save_state (SAM_BUILDER_PAGE (object),
                                       g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_builder_page_dispose (GObject *object)
{
  SamBuilderPage *self = SAM_BUILDER_PAGE (object);

  if (self->agenda != NULL)
    g_signal_handlers_disconnect_by_data (self->agenda, self);
  g_clear_object (&self->agenda);

  G_OBJECT_CLASS (sam_builder_page_parent_class)->dispose (object);
}

/* To the first item, so that every key works on it at once. */
static gboolean
sam_builder_page_grab_focus (GtkWidget *widget)
{
  SamBuilderPage *self = SAM_BUILDER_PAGE (widget);
  guint           position = 0;

  if (self->agenda == NULL)
    return FALSE;

  while (position + 1 < sam_agenda_get_n_blocks (self->agenda) &&
         sam_block_is_fixed (sam_agenda_get_block (self->agenda, position)))
    position++;

  return sam_agenda_list_focus_block (get_list (self), position);
}

static void
sam_builder_page_class_init (SamBuilderPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_builder_page_dispose;
  object_class->get_property = sam_builder_page_get_property;
  object_class->set_property = sam_builder_page_set_property;
  widget_class->grab_focus = sam_builder_page_grab_focus;
  widget_class->focus = sam_tab_through;

  /**
   * SamBuilderPage:save-state:
   *
   * A #SamSaveState: whether what the page shows is on the disk.
   */
  properties[PROP_SAVE_STATE] =
      g_param_spec_int ("save-state", NULL, NULL, SAM_SAVE_STATE_SAVED,
                        SAM_SAVE_STATE_FAILED, SAM_SAVE_STATE_SAVED,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                            G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  sam_builder_page_install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-builder-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamBuilderPage,
                                        title_button);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderPage, title);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderPage, print);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderPage, menu);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderPage, panes);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderPage, meeting);
}

static void
add_panes (SamBuilderPage *self)
{
  self->library = SAM_LIBRARY (sam_library_new ());
  self->agenda_pane = SAM_BUILDER_AGENDA (sam_builder_agenda_new ());
  sam_builder_panes_set_library (self->panes, GTK_WIDGET (self->library));
  sam_builder_panes_set_agenda (self->panes, GTK_WIDGET (self->agenda_pane));

  g_signal_connect_object (self->library, "add", G_CALLBACK (add_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->library, "find", G_CALLBACK (find_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->library, "put-back", G_CALLBACK (put_back_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_list (self), "preview", G_CALLBACK (preview_cb),
                           self, G_CONNECT_SWAPPED);
}

static void
sam_builder_page_init (SamBuilderPage *self)
{
  g_type_ensure (SAM_TYPE_BUILDER_MEETING);
  g_type_ensure (SAM_TYPE_BUILDER_PANES);
  gtk_widget_init_template (GTK_WIDGET (self));
  add_panes (self);
  update (self);
  sam_builder_page_add_keys (self);
}

/**
 * sam_builder_page_new:
 *
 * Returns: (transfer floating): a page without an agenda
 */
GtkWidget *
sam_builder_page_new (void)
{
  return g_object_new (SAM_TYPE_BUILDER_PAGE, NULL);
}

SamAgenda *
sam_builder_page_get_agenda (SamBuilderPage *self)
{
  g_return_val_if_fail (SAM_IS_BUILDER_PAGE (self), NULL);

  return self->agenda;
}

/* What leads away from the page goes by the id of the agenda. */
static void
point_at_agenda (SamBuilderPage *self)
{
  const char *id = sam_agenda_get_id (self->agenda);
  g_autoptr (GMenuModel) menu = sam_builder_menu_new (id);

  gtk_actionable_set_action_target (self->print, "s", id);
  gtk_actionable_set_action_name (self->print, "win.print-agenda");
  gtk_menu_button_set_menu_model (self->menu, menu);
}

/**
 * sam_builder_page_set_agenda:
 * @agenda: (transfer none) (nullable): what to show and to change; it must
 *   record its steps, see sam_agenda_clear_undo()
 */
void
sam_builder_page_set_agenda (SamBuilderPage *self, SamAgenda *agenda)
{
  g_return_if_fail (SAM_IS_BUILDER_PAGE (self));
  g_return_if_fail (agenda == NULL || SAM_IS_AGENDA (agenda));

  if (self->agenda == agenda)
    return;

  if (self->agenda != NULL)
    g_signal_handlers_disconnect_by_data (self->agenda, self);
  g_set_object (&self->agenda, agenda);
  sam_builder_panes_set_in_library (self->panes, FALSE);
  sam_builder_agenda_set_agenda (self->agenda_pane, agenda);
  sam_library_set_agenda (self->library, agenda);
  sam_builder_meeting_set_agenda (self->meeting, agenda);
  if (agenda != NULL)
    {
      g_signal_connect_object (agenda, "changed", G_CALLBACK (update), self,
                               G_CONNECT_SWAPPED);
      point_at_agenda (self);
    }
  update (self);
}

/**
 * sam_builder_page_set_source:
 * @shelf: (transfer none): the cards
 * @history: (transfer none) (nullable): of past sessions; it must live until
 *   another is set or the page is gone
 * @reference: (transfer none) (nullable): the questions to begin and end with
 *
 * Says where blocks come from. Goes before sam_builder_page_set_agenda().
 */
void
sam_builder_page_set_source (SamBuilderPage *self,
                             SamDeckShelf   *shelf,
                             SamHistory     *history,
                             SamReference   *reference)
{
  g_autoptr (SamBuilderSource) source = NULL;

  g_return_if_fail (SAM_IS_BUILDER_PAGE (self));
  g_return_if_fail (SAM_IS_DECK_SHELF (shelf));

  source = sam_builder_source_new (shelf, history, reference);
  sam_agenda_list_set_source (get_list (self), source);
  sam_library_set_source (self->library, source);
}

SamSaveState
sam_builder_page_get_save_state (SamBuilderPage *self)
{
  g_return_val_if_fail (SAM_IS_BUILDER_PAGE (self), SAM_SAVE_STATE_SAVED);

  return self->save_state;
}

void
sam_builder_page_set_save_state (SamBuilderPage *self, SamSaveState state)
{
  g_return_if_fail (SAM_IS_BUILDER_PAGE (self));

  sam_builder_agenda_set_saved (self->agenda_pane, get_saved_words (state));
  if (self->save_state == state)
    return;

  self->save_state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVE_STATE]);
}
