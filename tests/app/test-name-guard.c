// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-name-guard.h"

#include <adwaita.h>
#include <string.h>

#include "sam-guarded-field.h"
#include "sam-live-fixture.h"

typedef struct
{
  GtkWidget *window; /* (owned) */
  GtkWidget *field;  /* (unowned) */
  GtkWidget *guard;  /* (unowned) */
} Fixture;

/* Returns: (transfer floating): one of the fields that there are */
static GtkWidget *
new_field (const char *kind)
{
  if (g_str_equal (kind, "view"))
    return gtk_text_view_new ();
  if (g_str_equal (kind, "entry"))
    return gtk_entry_new ();

  return adw_entry_row_new ();
}

static void
fixture_set_up (Fixture *self, gconstpointer kind)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *list;

  self->window = g_object_ref (gtk_window_new ());
  self->field = new_field (kind);
  self->guard = g_object_new (SAM_TYPE_NAME_GUARD, "field", self->field, NULL);
  if (ADW_IS_ENTRY_ROW (self->field))
    {
      list = gtk_list_box_new ();
      gtk_list_box_append (GTK_LIST_BOX (list), self->field);
      gtk_box_append (GTK_BOX (box), list);
    }
  else
    gtk_box_append (GTK_BOX (box), self->field);
  gtk_box_append (GTK_BOX (box), self->guard);
  gtk_window_set_child (GTK_WINDOW (self->window), box);
}

static void
fixture_tear_down (Fixture *self, gconstpointer kind)
{
  sam_test_destroy (self->window);
}

static GtkTextBuffer *
get_buffer (Fixture *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->field));
}

static char *
dup_text (Fixture *self)
{
  char *text;

  if (GTK_IS_EDITABLE (self->field))
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->field)));

  g_object_get (get_buffer (self), "text", &text, NULL);

  return text;
}

static void
assert_text (Fixture *self, const char *expected)
{
  g_autofree char *text = dup_text (self);

  g_assert_cmpstr (text, ==, expected);
}

/* Puts the cursor there, in characters; at the end for -1. */
static void
move (Fixture *self, int position)
{
  GtkTextIter at;

  if (GTK_IS_EDITABLE (self->field))
    {
      gtk_editable_set_position (GTK_EDITABLE (self->field), position);
      return;
    }

  gtk_text_buffer_get_iter_at_offset (get_buffer (self), &at, position);
  gtk_text_buffer_place_cursor (get_buffer (self), &at);
}

/* Returns: the part of an entry that one writes in */
static GtkText *
get_entry_text (Fixture *self)
{
  GtkWidget *text = self->field;

  while (!GTK_IS_TEXT (text))
    text = GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (text)));

  return GTK_TEXT (text);
}

/* As somebody who types it where the cursor is. */
static void
type (Fixture *self, const char *text)
{
  if (GTK_IS_EDITABLE (self->field))
    {
      g_signal_emit_by_name (get_entry_text (self), "insert-at-cursor", text);
      return;
    }

  gtk_text_buffer_begin_user_action (get_buffer (self));
  gtk_text_buffer_insert_at_cursor (get_buffer (self), text, -1);
  gtk_text_buffer_end_user_action (get_buffer (self));
}

static gboolean
advises (Fixture *self, const char *text)
{
  g_autofree char *shown = NULL;

  if (!gtk_widget_get_visible (self->guard))
    return FALSE;
  shown = sam_test_dump (self->guard);

  return strstr (shown, text) != NULL;
}

static void
wait_for (Fixture *self, const char *text)
{
  while (!advises (self, text))
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_gone (Fixture *self)
{
  while (gtk_widget_get_visible (self->guard))
    g_main_context_iteration (NULL, TRUE);
}

static void
act (Fixture *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (self->guard, action, NULL));
}

static void
test_advises_and_replaces (Fixture *self, gconstpointer kind)
{
  g_assert_false (gtk_widget_get_visible (self->guard));
  type (self, "gebeld met mevrouw Jansen vandaag");
  wait_for (self, "“mevrouw Jansen” looks like a name. "
                  "Write “mevrouw” instead?");

  act (self, "guard.replace");
  assert_text (self, "gebeld met mevrouw vandaag");
  g_assert_false (gtk_widget_get_visible (self->guard));
}

/* Presses Ctrl+Z, for all that its shortcuts know. */
static void
press_undo (GtkWidget *text)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (text);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller =
          g_list_model_get_item (controllers, i);
      g_autoptr (GtkShortcut) shortcut = NULL;

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller) ||
          gtk_event_controller_get_propagation_phase (controller) !=
              GTK_PHASE_CAPTURE)
        continue;
      shortcut = g_list_model_get_item (G_LIST_MODEL (controller), 0);
      g_assert_true (
          gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                        text, NULL));
      return;
    }

  g_assert_not_reached ();
}

static void
undo (Fixture *self)
{
  if (GTK_IS_EDITABLE (self->field))
    press_undo (GTK_WIDGET (get_entry_text (self)));
  else
    gtk_text_buffer_undo (get_buffer (self));
}

static void
empty (Fixture *self)
{
  if (GTK_IS_EDITABLE (self->field))
    gtk_editable_set_text (GTK_EDITABLE (self->field), "");
  else
    gtk_text_buffer_set_text (get_buffer (self), "", -1);
}

static void
test_undoes_in_one_step (Fixture *self, gconstpointer kind)
{
  static const char *const cases[][2] = {
    { "gebeld met Anouk", "gebeld met [naam]" },
    { "Anouk zei dat", "[naam] zei dat" },
    { "Anouk", "[name]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      type (self, cases[i][0]);
      wait_for (self, "Anouk");
      act (self, "guard.replace");
      assert_text (self, cases[i][1]);
      undo (self);
      assert_text (self, cases[i][0]);
      wait_for (self, "Anouk");
      empty (self);
    }
}

static void
test_takes_the_nearest (Fixture *self, gconstpointer kind)
{
  type (self, "Anouk belde met Fatima over een vraag van Marieke");
  wait_for (self, "Marieke");
  move (self, 0);
  wait_for (self, "Anouk");
  move (self, 18);
  wait_for (self, "Fatima");
  act (self, "guard.replace");
  assert_text (self, "Anouk belde met [naam] over een vraag van Marieke");
  g_assert_true (gtk_widget_get_visible (self->guard));
}

static void
test_leaves_what_may_stay (Fixture *self, gconstpointer kind)
{
  type (self, "Anouk en Fatima en weer Anouk");
  wait_for (self, "Anouk");
  act (self, "guard.leave");
  wait_for (self, "Fatima");
  act (self, "guard.leave");
  wait_gone (self);

  /* For as long as the field is there. */
  type (self, " met Anouk, en Marieke");
  wait_for (self, "Marieke");
  act (self, "guard.leave");
  g_assert_false (gtk_widget_get_visible (self->guard));
  assert_text (self, "Anouk en Fatima en weer Anouk met Anouk, en Marieke");
}

static void
test_goes_by_itself (Fixture *self, gconstpointer kind)
{
  type (self, "Anouk");
  wait_for (self, "Anouk");
  move (self, 5);
  type (self, "xq is geen naam");
  wait_gone (self);
}

/* What is typed before what was found does not make it another. */
static void
test_moves_with_the_text (Fixture *self, gconstpointer kind)
{
  type (self, "dus Anouk belde");
  wait_for (self, "Anouk");
  move (self, 0);
  type (self, "Één zoé Zoë 🙂 ");
  act (self, "guard.replace");
  assert_text (self, "Één zoé [naam] 🙂 dus Anouk belde");
  act (self, "guard.replace");
  assert_text (self, "Één zoé [naam] 🙂 dus [naam] belde");
}

static void
test_knows_where_names_belong (Fixture *self, gconstpointer kind)
{
  sam_name_guard_set_names (SAM_NAME_GUARD (self->guard), FALSE);
  type (self, "Anouk, 06-12345678");
  wait_for (self, "“06-12345678” looks like a phone number. "
                  "Write “[phone number]” instead?");
  act (self, "guard.replace");
  assert_text (self, "Anouk, [phone number]");
  g_assert_false (gtk_widget_get_visible (self->guard));
}

static void
test_says_what_it_is (Fixture *self, gconstpointer kind)
{
  static const char *const cases[][2] = {
    { "999990019 ", "a citizen service number" },
    { "geb. 12-03-1941 ", "a date of birth" },
    { "1234 AB 12 ", "an address" },
    { "a@example.nl ", "an e-mail address" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      type (self, cases[i][0]);
      wait_for (self, cases[i][1]);
      act (self, "guard.replace");
      g_assert_false (gtk_widget_get_visible (self->guard));
    }
}

/* Where there is no room for both at once, too. */
static void
test_fits_into_the_field (Fixture *self, gconstpointer kind)
{
  gtk_entry_set_max_length (GTK_ENTRY (self->field), 15);
  type (self, "nu bel ik Anouk");
  wait_for (self, "Anouk");
  act (self, "guard.replace");
  assert_text (self, "nu bel ik [naam");
}

/* It is what a screen reader says of the field. */
static void
test_describes_the_field (Fixture *self, gconstpointer kind)
{
  GtkWidget *focusable = self->field;
  GtkWidget *advice = sam_test_find (self->guard, GTK_TYPE_LABEL, "");

  while (GTK_IS_EDITABLE (focusable) && !GTK_IS_TEXT (focusable))
    focusable =
        GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (focusable)));
  gtk_test_accessible_assert_role (advice, GTK_ACCESSIBLE_ROLE_STATUS);
  g_assert_false (
      gtk_test_accessible_has_relation (GTK_ACCESSIBLE (focusable),
                                        GTK_ACCESSIBLE_RELATION_DESCRIBED_BY));

  type (self, "Anouk");
  wait_for (self, "Anouk");
  gtk_test_accessible_assert_relation (focusable,
                                       GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                       advice, NULL);
  act (self, "guard.replace");
  g_assert_false (
      gtk_test_accessible_has_relation (GTK_ACCESSIBLE (focusable),
                                        GTK_ACCESSIBLE_RELATION_DESCRIBED_BY));
}

/* Only the paragraphs that were touched are looked through again. */
static void
test_looks_at_what_changed (Fixture *self, gconstpointer kind)
{
  SamSpan span;
  g_autoptr (SamGuardedField) field = sam_guarded_field_new (self->field);
  g_autofree char *all = NULL;
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;
  g_autofree char *none = NULL;

  type (self, "één\ntwee\ndrie\nvier");
  all = sam_guarded_field_dup_changed (field, &span);
  g_assert_cmpstr (all, ==, "één\ntwee\ndrie\nvier");
  none = sam_guarded_field_dup_changed (field, &span);
  g_assert_null (none);

  move (self, 6);
  type (self, "!");
  one = sam_guarded_field_dup_changed (field, &span);
  g_assert_cmpstr (one, ==, "tw!ee");
  g_assert_cmpint (span.start, ==, 4);
  g_assert_cmpint (span.end, ==, 9);

  move (self, 12);
  type (self, "\n?");
  two = sam_guarded_field_dup_changed (field, &span);
  g_assert_cmpstr (two, ==, "dr\n?ie");
}

#define ADD(name, test) \
  g_test_add ("/name-guard/" name "/view", Fixture, "view", fixture_set_up, \
              test, fixture_tear_down); \
  g_test_add ("/name-guard/" name "/entry", Fixture, "entry", fixture_set_up, \
              test, fixture_tear_down); \
  g_test_add ("/name-guard/" name "/row", Fixture, "row", fixture_set_up, \
              test, fixture_tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("advises-and-replaces", test_advises_and_replaces);
  ADD ("undoes-in-one-step", test_undoes_in_one_step);
  ADD ("takes-the-nearest", test_takes_the_nearest);
  ADD ("leaves-what-may-stay", test_leaves_what_may_stay);
  ADD ("goes-by-itself", test_goes_by_itself);
  ADD ("moves-with-the-text", test_moves_with_the_text);
  ADD ("knows-where-names-belong", test_knows_where_names_belong);
  ADD ("says-what-it-is", test_says_what_it_is);
  ADD ("describes-the-field", test_describes_the_field);
  g_test_add ("/name-guard/fits-into-the-field", Fixture, "entry",
              fixture_set_up, test_fits_into_the_field, fixture_tear_down);
  g_test_add ("/name-guard/looks-at-what-changed", Fixture, "view",
              fixture_set_up, test_looks_at_what_changed, fixture_tear_down);

  return g_test_run ();
}
