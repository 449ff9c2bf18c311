// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

/* What is prepared goes out on paper and in a file, and comes in again. */

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

/* What one facilitator prepared, another one has on paper and in a file. */
static void
test_print_export_and_import (SamFlow *flow, gconstpointer unused)
{
  gsize            length;
  SamFlow          colleague = { 0 };
  g_autofree char *pdf = NULL;
  g_autofree char *file = NULL;
  g_autofree char *contents = NULL;

  sam_flow_start (flow);
  sam_flow_propose (flow);

  sam_flow_key (flow, "Control+p");
  sam_flow_press (flow, "Save as PDF…");
  pdf = save_as (flow, "kit.pdf");
  sam_flow_wait_for (flow, "Saved");
  g_file_get_contents (pdf, &contents, &length, NULL);
  g_assert_cmpuint (length, >, 10000);
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
  sam_flow_key (flow, "Escape");
  sam_flow_wait_gone (flow, "Save as PDF…");

  sam_flow_key (flow, "Alt+Left");
  sam_flow_wait_for (flow, "Start “Session without a title”");
  sam_flow_key (flow, "Down");
  sam_flow_key (flow, "Shift+F10");
  sam_flow_wait_for (flow, "Export…");
  sam_flow_key (flow, "e");
  file = save_as (flow, "ours.samenspel-agenda");
  sam_flow_quit (flow);

  sam_flow_set_up (&colleague, NULL);
  sam_flow_add_argument (&colleague, file);
  sam_flow_start (&colleague);
  sam_flow_wait_for (&colleague, "*What the file brings*");
  sam_flow_press (&colleague, "Import");
  sam_flow_wait_for (&colleague, "0:05, Three children, three plans, *min*");
  sam_flow_wait_for (&colleague, "*Saved on this computer*");
  sam_flow_key (&colleague, "F5");
  sam_flow_wait_for (&colleague, "*How many people are here?*");
  sam_flow_key (&colleague, "Return");
  sam_flow_wait_gone (&colleague, "*How many people are here?*");
  sam_flow_wait_for (&colleague, "*Space: next*");
  sam_flow_tear_down (&colleague, NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  g_test_add ("/flow/exchange/print-export-and-import", SamFlow, NULL,
              sam_flow_set_up, test_print_export_and_import,
              sam_flow_tear_down);

  return g_test_run ();
}
