// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda.h"
#include "sam-proposal.h"
#include "sam-study.h"

/* What widgets bind to by name: it is kept, said once, and said no more if it
 * is set to what it was. */

static void
count_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  guint *n_notified = user_data;

  (*n_notified)++;
}

/* @value: (transfer full) */
static void
assert_bound (gpointer object, const char *name, GValue *value)
{
  GParamSpec *pspec =
      g_object_class_find_property (G_OBJECT_GET_CLASS (object), name);
  g_autofree char *signal = g_strconcat ("notify::", name, NULL);
  g_auto (GValue) before = G_VALUE_INIT;
  g_auto (GValue) after = G_VALUE_INIT;
  guint  n_notified = 0;
  gulong handler;

  g_test_message ("%s of %s", name, G_OBJECT_TYPE_NAME (object));
  g_assert_nonnull (pspec);
  g_object_get_property (object, name, &before);
  g_assert_cmpint (g_param_values_cmp (pspec, &before, value), !=, 0);

  handler =
      g_signal_connect (object, signal, G_CALLBACK (count_cb), &n_notified);
  g_object_set_property (object, name, value);
  g_assert_cmpuint (n_notified, ==, 1);
  g_object_set_property (object, name, value);
  g_assert_cmpuint (n_notified, ==, 1);
  g_signal_handler_disconnect (object, handler);

  g_object_get_property (object, name, &after);
  if (!G_VALUE_HOLDS_BOXED (value))
    g_assert_cmpint (g_param_values_cmp (pspec, &after, value), ==, 0);
  g_value_unset (value);
}

static void
assert_string (gpointer object, const char *name, const char *string)
{
  GValue value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, string);
  assert_bound (object, name, &value);
}

static void
assert_number (gpointer object, const char *name, guint number)
{
  GValue value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_UINT);
  g_value_set_uint (&value, number);
  assert_bound (object, name, &value);
}

static void
test_agenda (void)
{
  g_autoptr (SamAgenda) agenda = sam_agenda_new ("a");
  g_autoptr (GDateTime) starts = g_date_time_new_utc (2026, 12, 1, 13, 30, 0);
  GValue value = G_VALUE_INIT;

  assert_string (agenda, "title", "Team meeting");
  assert_string (agenda, "goal", "One line with the carers");
  assert_number (agenda, "minutes", 90);
  assert_number (agenda, "people", 11);
  assert_number (agenda, "purpose", SAM_PURPOSE_AGREE);

  g_value_init (&value, G_TYPE_DATE_TIME);
  g_value_set_boxed (&value, starts);
  assert_bound (agenda, "starts", &value);
  g_assert_true (g_date_time_equal (sam_agenda_get_starts (agenda), starts));
}

static void
test_study (void)
{
  static const char *const aims[] = { "Listen first", "Ask once more", NULL };
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  GValue value = G_VALUE_INIT;

  assert_string (study, "name", "Anne");
  assert_string (study, "full-name", "Anna de Wit");
  assert_number (study, "roles", 1);

  g_value_init (&value, G_TYPE_BOOLEAN);
  g_value_set_boolean (&value, TRUE);
  assert_bound (study, "notifies", &value);

  g_value_init (&value, G_TYPE_STRV);
  g_value_set_boxed (&value, aims);
  assert_bound (study, "aims", &value);
  g_assert_true (g_strv_equal (sam_study_get_aims (study), aims));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bound/agenda", test_agenda);
  g_test_add_func ("/bound/study", test_study);

  return g_test_run ();
}
