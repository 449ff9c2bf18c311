// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-text-view.h"

#include "sam-app-fixture.h"

static void
count_notify_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  (*(guint *) user_data)++;
}

static void
test_shows_every_block (void)
{
  g_autoptr (SamText) text = sam_text_new ();
  GtkWidget *view;

  sam_text_add_block (text, SAM_TEXT_PARAGRAPH);
  sam_text_add_run (text, "Ask & listen <first>.", -1, FALSE);
  sam_text_add_block (text, SAM_TEXT_LIST_ITEM);
  sam_text_add_run (text, "who", -1, TRUE);
  sam_text_add_block (text, SAM_TEXT_QUOTE);
  sam_text_add_run (text, "I am fine.", -1, FALSE);

  view = g_object_ref_sink (sam_text_view_new (text));
  g_assert_true (sam_text_view_get_text (SAM_TEXT_VIEW (view)) == text);
  g_assert_true (sam_test_shows (view, "Ask &amp; listen &lt;first&gt;."));
  g_assert_true (sam_test_shows (view, "who"));
  g_assert_true (sam_test_shows (view, "sam-quote"));
  g_assert_true (sam_test_shows (view, "I am fine."));
  g_assert_finalize_object (view);
}

static void
test_text (void)
{
  guint n_notified = 0;
  g_autoptr (SamText) text = sam_text_new_line ("Hello");
  GtkWidget *view = g_object_ref_sink (sam_text_view_new (NULL));

  g_signal_connect (view, "notify::text", G_CALLBACK (count_notify_cb),
                    &n_notified);
  sam_text_view_set_text (SAM_TEXT_VIEW (view), NULL);
  g_assert_cmpuint (n_notified, ==, 0);
  sam_text_view_set_text (SAM_TEXT_VIEW (view), text);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpuint (sam_test_count (view, GTK_TYPE_LABEL), ==, 1);
  g_object_set (view, "text", NULL, NULL);
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_cmpuint (sam_test_count (view, GTK_TYPE_LABEL), ==, 0);
  g_assert_finalize_object (view);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text-view/shows-every-block", test_shows_every_block);
  g_test_add_func ("/text-view/text", test_text);

  return g_test_run ();
}
