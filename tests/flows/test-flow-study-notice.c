// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-flow.h"

#include <string.h>

#include "sam-notice-desktop.h"

/* Something comes back today, and whoever asked for that is told by the
 * desktop, which here is this test. */

typedef struct
{
  SamFlow          flow;
  SamNoticeDesktop desktop;
} Fixture;

static void
set_up (Fixture *self, gconstpointer unused)
{
  sam_flow_set_up (&self->flow, NULL);
  sam_notice_desktop_set_up (&self->desktop);
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  sam_notice_desktop_tear_down (&self->desktop);
  sam_flow_tear_down (&self->flow, NULL);
}

/* In “About me”, under one's name. */
static void
ask_for_it (SamFlow *flow)
{
  g_autofree char *path = NULL;

  sam_flow_press (flow, "samira");
  sam_flow_wait_for (flow, "Lock");
  sam_flow_key (flow, "a");
  sam_flow_press (flow, "Tell me when something comes back");

  /* A switch takes a moment. It is the first setting that somebody changes. */
  path = g_build_filename (flow->home, "XDG_CONFIG_HOME", "glib-2.0",
                           "settings", "keyfile", NULL);
  sam_flow_wait_file (flow, path);
}

/* From asking for it by keyboard to coming to the place by it. */
static void
test_comes_and_leads_there (Fixture *self, gconstpointer unused)
{
  SamFlow *flow = &self->flow;
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (SamItem) item = sam_study_flow_find_item (shelf, SAM_ITEM_CASE);

  sam_study_flow_seed (flow, shelf, item, 0);
  sam_study_flow_return (flow, 1);
  ask_for_it (flow);
  sam_flow_quit (flow);
  g_assert_cmpuint (self->desktop.n_shown, ==, 0);

  sam_flow_set_days_ahead (flow, 2);
  sam_flow_start (flow);
  sam_notice_desktop_wait_shown (&self->desktop);
  g_assert_true (g_str_has_prefix (self->desktop.shown->str,
                                   "Samenspel: something comes back today|"));
  g_assert_null (strstr (self->desktop.shown->str, sam_item_get_title (item)));

  sam_notice_desktop_press (&self->desktop);
  sam_flow_wait_for (flow, "Comes back: *");
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  /* That somebody asked for it is known at the next start. */
  g_setenv ("GSETTINGS_BACKEND", "keyfile", TRUE);
  atspi_init ();

  g_test_add ("/flow/notice/comes-and-leads-there", Fixture, NULL, set_up,
              test_comes_and_leads_there, tear_down);

  return g_test_run ();
}
