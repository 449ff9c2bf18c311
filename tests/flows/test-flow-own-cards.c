// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

#include <glib/gstdio.h>

#define ADD(name, test) \
  g_test_add ("/flow/own-cards/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

static const char good_card[] =
    "<card xmlns='urn:x-samenspel:card' format='1.0' id='our-own' lang='en'"
    "  version='1.0'>"
    "<title>Our own card</title><summary>Written by us.</summary>"
    "<author>Team North</author><licence>CC-BY-SA-4.0</licence>"
    "<introduction><about><p>About us.</p></about><why><p>Why.</p></why>"
    "<aim>To try.</aim></introduction>"
    "<tip id='our-tip' least='2' usual='3' most='5' people='1-12'"
    "  suits='team'><title>Our tip</title><action><p>Do this.</p></action>"
    "<reason><p>It helps.</p></reason></tip></card>";

static void
write_card (SamFlow *flow, const char *name, const char *text)
{
  g_autofree char *folder = sam_flow_get_data_path (flow, "cards");
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
test_a_good_and_a_broken_card (SamFlow *flow, gconstpointer unused)
{
  write_card (flow, "good.xml", good_card);
  write_card (flow, "broken.xml", "<card>\n<title>");

  sam_flow_start (flow);
  sam_flow_wait_for (flow, "*Our own card*");
  sam_flow_wait_for (flow, "*Working together constructively*");
  sam_flow_press (flow, "*Details*");
  sam_flow_wait_for (flow, "*broken.xml*");
  sam_flow_wait_for (flow, "*ine 2*");
  sam_flow_key (flow, "Escape");
  sam_flow_wait_gone (flow, "*broken.xml*");
  sam_flow_press (flow, "*Our own card*");
  sam_flow_wait_for (flow, "*Written by us.*");
  sam_flow_quit (flow);
}

static void
test_a_card_that_comes_later (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  g_assert_false (sam_flow_shows (flow, "*Our own card*"));
  write_card (flow, "good.xml", good_card);
  sam_flow_wait_for (flow, "*Our own card*");
  sam_flow_quit (flow);
}

/* Opened by its name: shown, and not kept before somebody says so. */
static void
test_a_card_file_is_opened (SamFlow *flow, gconstpointer unused)
{
  g_autofree char *path = g_build_filename (flow->home, "mail.xml", NULL);
  g_autofree char *kept = sam_flow_get_data_path (flow, "cards/our-own.en.xml");
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, good_card, -1, &error);
  g_assert_no_error (error);
  sam_flow_add_argument (flow, path);

  sam_flow_start (flow);
  sam_flow_wait_for (flow, "*Our own card*");
  sam_flow_wait_for (flow, "*mail.xml*");
  g_assert_false (g_file_test (kept, G_FILE_TEST_EXISTS));
  sam_flow_press (flow, "Keep this card");
  sam_flow_wait_file (flow, kept);
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("a-good-and-a-broken-card", test_a_good_and_a_broken_card);
  ADD ("a-card-that-comes-later", test_a_card_that_comes_later);
  ADD ("a-card-file-is-opened", test_a_card_file_is_opened);

  return g_test_run ();
}
