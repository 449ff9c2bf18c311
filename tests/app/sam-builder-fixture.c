// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-fixture.h"

#include "sam-live-fixture.h"

#define CARD "several-carers"

/* Returns: (transfer full): the item at @number of a built-in card */
SamBlock *
sam_builder_fixture_dup_item (SamBuilderFixture *self,
                              const char        *card_id,
                              guint              number)
{
  SamCard *card = sam_app_fixture_get_card (&self->app, card_id);
  g_autoptr (SamItem) item =
      g_list_model_get_item (G_LIST_MODEL (card), number);

  g_assert_nonnull (item);

  return sam_block_new_item (SAM_DECK_BUILT_IN, card, item);
}

static void
append_item (SamBuilderFixture *self, SamItemKind kind)
{
  SamCard *card = sam_app_fixture_get_card (&self->app, CARD);
  guint    n_items = g_list_model_get_n_items (G_LIST_MODEL (card));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);
      g_autoptr (SamBlock) block = NULL;

      if (sam_item_get_kind (item) != kind)
        continue;

      block = sam_block_new_item (SAM_DECK_BUILT_IN, card, item);
      sam_agenda_append (self->agenda, block);
      return;
    }

  g_assert_not_reached ();
}

static void
append_block (SamBuilderFixture *self, SamBlockKind kind)
{
  g_autoptr (SamBlock) block = sam_block_new (kind, NULL);

  sam_agenda_append (self->agenda, block);
}

void
sam_builder_fixture_set_up (SamBuilderFixture *self, gconstpointer unused)
{
  g_autoptr (GDateTime) starts =
      g_date_time_new_local (2026, 11, 24, 13, 30, 0);
  g_autoptr (GError) error = NULL;

  sam_app_fixture_set_up (&self->app, NULL);
  self->reference = sam_reference_load ("en", &error);
  g_assert_no_error (error);
  self->history = sam_history_new ();

  self->agenda = sam_agenda_new ("the-agenda");
  sam_agenda_set_title (self->agenda, "Team meeting");
  sam_agenda_set_minutes (self->agenda, 60);
  sam_agenda_set_people (self->agenda, 8);
  sam_agenda_set_starts (self->agenda, starts);
  append_block (self, SAM_BLOCK_CHECK_IN);
  append_item (self, SAM_ITEM_CASE);
  append_item (self, SAM_ITEM_DILEMMA);
  append_item (self, SAM_ITEM_ASSIGNMENT);
  append_block (self, SAM_BLOCK_AGREE);
  append_block (self, SAM_BLOCK_CHECK_OUT);
  sam_agenda_clear_undo (self->agenda);
  g_assert_cmpuint (sam_agenda_get_n_blocks (self->agenda), ==,
                    SAM_TEST_N_BLOCKS);
}

void
sam_builder_fixture_tear_down (SamBuilderFixture *self, gconstpointer unused)
{
  if (self->app.window != NULL)
    {
      gtk_window_set_focus (GTK_WINDOW (self->app.window), NULL);
      gtk_window_set_child (GTK_WINDOW (self->app.window), NULL);
    }

  /* GTK may keep a row for an event on its way; a leak shows as a test that
   * does not end. */
  while (G_OBJECT (self->agenda)->ref_count > 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (self->agenda);
  g_object_unref (self->reference);
  sam_app_fixture_tear_down (&self->app, NULL);
  sam_history_free (self->history);
}

/* Shows @widget in a window that is really there, so that it has a size and
 * may have the keyboard. */
void
sam_builder_fixture_present (SamBuilderFixture *self,
                             GtkWidget         *widget,
                             int                width,
                             int                height)
{
  sam_app_fixture_show (&self->app, widget);
  gtk_window_set_default_size (GTK_WINDOW (self->app.window), width, height);
  gtk_window_present (GTK_WINDOW (self->app.window));
  while (!gtk_widget_get_mapped (widget) || gtk_widget_get_width (widget) == 0)
    g_main_context_iteration (NULL, TRUE);
}

/* As if the keyboard were in @widget and the key were pressed there: asks each
 * controller of @widget for keys.
 *
 * Returns: whether one of them took it */
gboolean
sam_test_press (GtkWidget *widget, guint keyval, GdkModifierType state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  guint    n_controllers = g_list_model_get_n_items (controllers);
  gboolean taken = FALSE;

  for (guint i = 0; i < n_controllers && !taken; i++)
    {
      g_autoptr (GtkEventController) controller =
          g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state,
                               &taken);
    }

  return taken;
}

/* Returns: (transfer none) (nullable): the first widget of @type in @root that
 *   holds a label or a field with @text */
GtkWidget *
sam_test_find_around (GtkWidget *root, GType type, const char *text)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = sam_test_find_around (child, type, text);

      if (found != NULL)
        return found;
    }

  if (!g_type_is_a (G_OBJECT_TYPE (root), type) ||
      (sam_test_find (root, GTK_TYPE_LABEL, text) == NULL &&
       sam_test_find (root, GTK_TYPE_TEXT, text) == NULL))
    return NULL;

  return root;
}
