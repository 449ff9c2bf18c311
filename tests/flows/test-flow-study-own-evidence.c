// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-own-flow.h"

#include <string.h>

/* What somebody has to show for their studying, by keyboard alone. */

#define ADD(name, test) \
  g_test_add ("/flow/study-own-evidence/" name, SamFlow, NULL, \
              sam_flow_set_up, test, sam_flow_tear_down)

#define FULL_NAME "samira de wit"
#define AIM "eerst vragen dan pas regelen"
#define WORDS "eerst luisteren naar de dochter"

/* Types a place into the desktop's file dialog. */
static char *
save_as (SamFlow *flow, const char *name)
{
  char *path = g_build_filename (flow->home, name, NULL);

  sam_flow_wait_focus (flow, "*Name*");
  sam_flow_key (flow, "Control+a");
  sam_flow_type (flow, path);
  sam_flow_key (flow, "Return");
  sam_flow_wait_file (flow, path);

  return path;
}

static char *
read_pdf (const char *path)
{
  const char *const command[] = { "pdftotext", "-layout", path, "-", NULL };
  char             *text = NULL;
  int               status;
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
                &text, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);

  return text;
}

/* The three fields of the period come first, then the name. */
static void
fill_in (SamFlow *flow)
{
  sam_flow_press (flow, "Make a portfolio…");
  sam_flow_wait_for (flow, "As your register has it.*");
  for (guint i = 0; i < 3; i++)
    sam_flow_key (flow, "Tab");
  sam_flow_key (flow, "Control+a");
  sam_flow_type (flow, FULL_NAME);
  sam_flow_wait_for (flow, FULL_NAME);
  sam_flow_focus (flow, "Learning aims");
  sam_flow_type (flow, AIM);
  sam_flow_press (flow, "*All of this period");
}

static void
test_portfolio (SamFlow *flow, gconstpointer unused)
{
  g_autofree char *pdf = NULL;
  g_autofree char *markdown = NULL;
  g_autofree char *pages = NULL;
  g_autofree char *text = NULL;

  sam_own_flow_begin (flow, NULL);
  sam_own_flow_write (flow, WORDS);
  fill_in (flow);
  sam_flow_press (flow, "*Show the pages");

  /* Its pages show before anything is saved. */
  sam_flow_press (flow, "*Save as P*DF…");
  pdf = save_as (flow, "portfolio.pdf");
  sam_flow_wait_for (flow, "Saved. That file has no passphrase*");
  pages = read_pdf (pdf);
  g_assert_nonnull (strstr (pages, FULL_NAME));
  g_assert_nonnull (strstr (pages, AIM));
  g_assert_nonnull (strstr (pages, WORDS));
  g_assert_nonnull (strstr (pages, "not accredited"));
  g_assert_nonnull (strstr (pages, "Signature"));

  sam_flow_press (flow, "*Save as *Markdown…");
  markdown = save_as (flow, "portfolio.md");
  g_file_get_contents (markdown, &text, NULL, NULL);
  g_assert_nonnull (strstr (text, FULL_NAME));
  g_assert_nonnull (strstr (text, WORDS));
  g_assert_nonnull (strstr (text, "not accredited"));
  sam_flow_quit (flow);
}

/* All of it in one file, that whoever wrote it can read elsewhere. */
static void
test_everything_about_me (SamFlow *flow, gconstpointer unused)
{
  g_autofree char *file = NULL;
  g_autofree char *text = NULL;

  sam_own_flow_begin (flow, SAM_OWN_PASSPHRASE);
  sam_own_flow_write (flow, WORDS);
  sam_own_flow_choose (flow, "a");
  sam_flow_press (flow, "Save it as a file…");
  file = save_as (flow, "all.xml");
  sam_flow_wait_for (flow, "Saved. Whoever has that file can read it*");
  g_file_get_contents (file, &text, NULL, NULL);
  g_assert_nonnull (strstr (text, WORDS));
  g_assert_nonnull (strstr (text, SAM_OWN_NAME));
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("portfolio", test_portfolio);
  ADD ("everything-about-me", test_everything_about_me);

  return g_test_run ();
}
