// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-bar.h"

#include "sam-builder-fixture.h"

#define ADD(name, test) \
  g_test_add ("/agenda-bar/" name, SamBuilderFixture, NULL, \
              sam_builder_fixture_set_up, test, sam_builder_fixture_tear_down)

/* The parts lie side by side, and add up to what is planned or available. */
static void
assert_whole (SamAgenda *agenda, GArray *parts)
{
  guint at = 0;
  guint end = sam_agenda_get_minutes (agenda);

  for (guint i = 0; i < parts->len; i++)
    {
      SamBarPart *part = &g_array_index (parts, SamBarPart, i);

      g_assert_cmpuint (part->from, ==, at);
      g_assert_cmpuint (part->to, >, part->from);
      g_assert_true (part->is_over == (part->from >= end));
      if (part->is_over)
        g_assert_nonnull (part->block);
      at = part->to;
    }
  g_assert_cmpuint (at, ==, MAX (end, sam_agenda_get_planned (agenda)));
}

static guint
count_rest (GArray *parts)
{
  guint rest = 0;

  for (guint i = 0; i < parts->len; i++)
    {
      SamBarPart *part = &g_array_index (parts, SamBarPart, i);

      if (part->block == NULL)
        rest += part->to - part->from;
    }

  return rest;
}

static guint
count_over (GArray *parts)
{
  guint over = 0;

  for (guint i = 0; i < parts->len; i++)
    {
      SamBarPart *part = &g_array_index (parts, SamBarPart, i);

      if (part->is_over)
        over += part->to - part->from;
    }

  return over;
}

static void
test_parts_at_every_length (SamBuilderFixture *fixture, gconstpointer unused)
{
  for (guint minutes = SAM_AGENDA_MIN_MINUTES; minutes <= 120; minutes++)
    {
      const SamFitResult *fit;
      g_autoptr (GArray) parts = NULL;

      sam_agenda_set_minutes (fixture->agenda, minutes);
      fit = sam_agenda_get_fit (fixture->agenda);
      parts = sam_agenda_bar_list_parts (fixture->agenda);
      assert_whole (fixture->agenda, parts);
      g_assert_cmpuint (count_rest (parts), ==, fit->spare);
      g_assert_cmpuint (count_over (parts), ==, fit->over);
    }
}

static void
test_what_fell_out_has_no_part (SamBuilderFixture *fixture,
                                gconstpointer      unused)
{
  g_autoptr (GArray) parts = NULL;

  sam_agenda_set_minutes (fixture->agenda, 30);
  parts = sam_agenda_bar_list_parts (fixture->agenda);
  for (guint i = 0; i < parts->len; i++)
    {
      SamBarPart *part = &g_array_index (parts, SamBarPart, i);

      g_assert_true (part->block == NULL || sam_block_get_fits (part->block));
    }
}

/* Before a block that is pinned to a start there may be nothing. */
static void
test_gap_before_a_pinned_start (SamBuilderFixture *fixture,
                                gconstpointer      unused)
{
  g_autoptr (GArray) parts = NULL;

  sam_agenda_set_minutes (fixture->agenda, 120);
  sam_agenda_pin_start (fixture->agenda, SAM_TEST_ASSIGNMENT, 90);
  parts = sam_agenda_bar_list_parts (fixture->agenda);
  assert_whole (fixture->agenda, parts);
  g_assert_cmpuint (count_rest (parts), >,
                    sam_agenda_get_fit (fixture->agenda)->spare);
}

static void
assert_description (GtkWidget *bar, SamAgenda *agenda)
{
  g_autofree char *words = sam_agenda_bar_describe (agenda);
  g_autofree char *other =
      gtk_test_accessible_check_property (GTK_ACCESSIBLE (bar),
                                          GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                          words);

  g_assert_cmpstr (other, ==, NULL);
}

static void
test_says_it_in_words (SamBuilderFixture *fixture, gconstpointer unused)
{
  GtkWidget *bar = g_object_ref_sink (sam_agenda_bar_new ());

  sam_agenda_set_minutes (fixture->agenda, 120);
  sam_agenda_bar_set_agenda (SAM_AGENDA_BAR (bar), fixture->agenda);
  assert_description (bar, fixture->agenda);
  sam_agenda_set_minutes (fixture->agenda, 30);
  assert_description (bar, fixture->agenda);

  sam_agenda_bar_set_agenda (SAM_AGENDA_BAR (bar), NULL);
  g_assert_finalize_object (bar);
}

/* Draws when there is time left, when there is none, and when it is over. */
static void
test_draws (SamBuilderFixture *fixture, gconstpointer unused)
{
  static const guint minutes[] = { 120, 60, 10 };
  GtkWidget         *bar = sam_agenda_bar_new ();

  sam_agenda_bar_set_agenda (SAM_AGENDA_BAR (bar), fixture->agenda);
  sam_builder_fixture_present (fixture, bar, 400, 60);

  for (gsize i = 0; i < G_N_ELEMENTS (minutes); i++)
    {
      GtkSnapshot   *snapshot = gtk_snapshot_new ();
      GskRenderNode *node;

      sam_agenda_set_minutes (fixture->agenda, minutes[i]);
      while (gtk_widget_get_width (bar) < 300)
        g_main_context_iteration (NULL, TRUE);
      GTK_WIDGET_GET_CLASS (bar)->snapshot (bar, snapshot);
      node = gtk_snapshot_free_to_node (snapshot);
      g_assert_nonnull (node);
      g_assert_cmpint (gsk_render_node_get_node_type (node), ==,
                       GSK_ROUNDED_CLIP_NODE);
      gsk_render_node_unref (node);
    }
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("parts-at-every-length", test_parts_at_every_length);
  ADD ("what-fell-out-has-no-part", test_what_fell_out_has_no_part);
  ADD ("gap-before-a-pinned-start", test_gap_before_a_pinned_start);
  ADD ("says-it-in-words", test_says_it_in_words);
  ADD ("draws", test_draws);

  return g_test_run ();
}
