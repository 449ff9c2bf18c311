// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-fixture.h"

#include "sam-slide-text.h"

void
sam_live_fixture_set_up_session (SamLiveFixture *self, SamSession *session)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);

  sam_test_store_set_up (&self->store, NULL);
  self->clock = sam_clock_new_fixed (now);
  sam_test_create (&self->store, session);
  self->live = sam_live_new (self->store.database, self->clock, session);
  sam_live_start (self->live);
}

void
sam_live_fixture_set_up (SamLiveFixture *self, gconstpointer people)
{
  g_autoptr (SamSession) session =
      sam_test_session ("s", GPOINTER_TO_UINT (people));

  sam_live_fixture_set_up_session (self, session);
}

void
sam_live_fixture_set_up_prepared (SamLiveFixture *self, gconstpointer form)
{
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 7, GPOINTER_TO_UINT (form));

  sam_live_fixture_set_up_session (self, session);
}

/* Turns the main loop until nobody but the caller holds @object: GTK keeps a
 * window that was destroyed while an event for it is on its way. A leak shows
 * as a test that does not end. */
static void
wait_for_last_reference (gpointer object)
{
  while (G_OBJECT (object)->ref_count > 1)
    g_main_context_iteration (NULL, TRUE);
}

/* The widgets of the test must be destroyed by now. */
void
sam_live_fixture_tear_down (SamLiveFixture *self, gconstpointer people)
{
  sam_live_flush (self->live);
  sam_live_fixture_settle (self);
  wait_for_last_reference (self->live);
  g_assert_finalize_object (g_steal_pointer (&self->live));
  g_clear_object (&self->clock);
  sam_test_store_tear_down (&self->store, NULL);
}

/* As after an end of the program at any moment. */
void
sam_live_fixture_restart (SamLiveFixture *self)
{
  g_autoptr (SamSession) session =
      g_object_ref (sam_live_get_session (self->live));

  wait_for_last_reference (self->live);
  g_assert_finalize_object (g_steal_pointer (&self->live));
  self->live = sam_live_new (self->store.database, self->clock, session);
  sam_live_start (self->live);
}

/* Turns the main loop until everything asked for is on the disk. */
void
sam_live_fixture_settle (SamLiveFixture *self)
{
  while (sam_live_is_busy (self->live))
    g_main_context_iteration (NULL, TRUE);
}

void
sam_live_fixture_next (SamLiveFixture *self)
{
  sam_live_next (self->live);
  sam_live_fixture_settle (self);
}

/* "AAB-T": a person per letter, "-" abstains, "T" doubts. */
void
sam_live_fixture_vote (SamLiveFixture *self, const char *letters)
{
  for (const char *p = letters; *p != '\0'; p++)
    {
      if (*p == 'T')
        sam_live_choose (self->live, SAM_CHOICE_DOUBT);
      else if (*p != '-')
        sam_live_choose (self->live, (SamChoice) (*p - 'A'));
      sam_live_confirm (self->live);
    }
}

/* From the first phase of the dilemma. */
void
sam_live_fixture_go_to_outcome (SamLiveFixture *self,
                                const char     *before,
                                const char     *after)
{
  while (sam_live_get_phase (self->live).kind != SAM_PHASE_OUTCOME)
    {
      if (sam_live_has_round (self->live))
        {
          sam_live_fixture_vote (self, sam_live_get_phase (self->live).kind ==
                                               SAM_PHASE_VOTE_BEFORE
                                           ? before
                                           : after);
          sam_live_close_round (self->live);
          sam_live_fixture_settle (self);
        }
      sam_live_fixture_next (self);
    }
}

static const char *
get_text (GtkWidget *widget)
{
  if (SAM_IS_SLIDE_TEXT (widget))
    return sam_slide_text_get_text (SAM_SLIDE_TEXT (widget));
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_label (GTK_LABEL (widget));
  if (GTK_IS_TEXT (widget))
    return gtk_editable_get_text (GTK_EDITABLE (widget));

  return "";
}

/* Returns: (transfer none) (nullable): the first widget of @type in @root, and
 *   with @text unless that is %NULL */
GtkWidget *
sam_test_find (GtkWidget *root, GType type, const char *text)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) &&
      (text == NULL || g_str_equal (get_text (root), text)))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = sam_test_find (child, type, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
dump (GtkWidget *widget, GString *lines)
{
  g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);
  g_autofree char *joined = g_strjoinv (".", classes);

  g_string_append_printf (lines, "%s.%s %x %d: %s\n",
                          G_OBJECT_TYPE_NAME (widget), joined,
                          gtk_widget_get_state_flags (widget),
                          gtk_widget_has_focus (widget), get_text (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child))
      dump (child, lines);
}

/* Returns: (transfer full): everything that can be seen of the widgets in
 *   @root, a line per widget: type, style, state, text */
char *
sam_test_dump (GtkWidget *root)
{
  GString *lines = g_string_new (NULL);

  dump (root, lines);

  return g_string_free (lines, FALSE);
}

/* Destroys @window, of which the caller has a reference of its own. */
void
sam_test_destroy (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  wait_for_last_reference (window);
  g_assert_finalize_object (window);
}
