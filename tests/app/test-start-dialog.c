// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-live-words.h"
#include "sam-start-dialog.h"

static void
start_cb (SamStartDialog *dialog, guint people, gpointer user_data)
{
  *(guint *) user_data = people;
}

static void
test_starts_with_the_people_that_are_here (void)
{
  GtkWidget *dialog = g_object_ref (sam_start_dialog_new ("A case", 6));
  GtkWidget *spin = sam_test_find (dialog, GTK_TYPE_SPIN_BUTTON, NULL);
  guint      people = 0;

  g_signal_connect (dialog, "start", G_CALLBACK (start_cb), &people);
  g_assert_nonnull (sam_test_find (dialog, GTK_TYPE_LABEL, "A case"));
  g_assert_cmpuint (sam_start_dialog_get_people (SAM_START_DIALOG (dialog)), ==,
                    6);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 9);
  gtk_widget_activate_action (dialog, "start-dialog.start", NULL);
  g_assert_cmpuint (people, ==, 9);

  sam_test_destroy (dialog);
}

static void
test_says_what_so_few_can_do (void)
{
  GtkWidget *dialog = g_object_ref (sam_start_dialog_new ("A case", 2));
  GtkWidget *spin = sam_test_find (dialog, GTK_TYPE_SPIN_BUTTON, NULL);
  GtkWidget *note =
      sam_test_find (dialog, GTK_TYPE_LABEL, sam_live_words_people_note (2));

  g_assert_nonnull (note);
  g_assert_true (gtk_widget_get_visible (note));

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 4);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (note)), ==,
                   sam_live_words_people_note (4));

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 5);
  g_assert_false (gtk_widget_get_visible (note));

  sam_test_destroy (dialog);
}

/* What to write and what not, where it stays and who can read it. */
static void
test_first_words (void)
{
  static const char *const words[] = {
    "no names, dates of birth, addresses or numbers of clients",
    "a colleague of another team would not know",
    "stays on this computer and goes over no network",
    "erased after 90 days",
    "Whoever logs in with this account can read it",
    "up to your organisation",
  };
  GtkWidget *dialog = g_object_ref (sam_start_dialog_new ("A case", 6));

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_false (sam_test_shows (dialog, words[i]));
  sam_start_dialog_show_first_words (SAM_START_DIALOG (dialog));
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_true (sam_test_shows (dialog, words[i]));

  sam_test_destroy (dialog);
}

typedef struct
{
  guint       seconds;
  const char *clock;
} ClockCase;

static void
test_clock (void)
{
  const ClockCase cases[] = {
    { 0, "00:00" },
    { 59, "00:59" },
    { 372, "06:12" },
    { 3600, "60:00" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clock = sam_live_words_clock (cases[i].seconds);

      g_assert_cmpstr (clock, ==, cases[i].clock);
    }
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/start-dialog/starts-with-the-people-that-are-here",
                   test_starts_with_the_people_that_are_here);
  g_test_add_func ("/start-dialog/says-what-so-few-can-do",
                   test_says_what_so_few_can_do);
  g_test_add_func ("/live-words/clock", test_clock);

  g_test_add_func ("/start-dialog/first-words", test_first_words);

  return g_test_run ();
}
