// SPDX-License-Identifier: GPL-3.0-or-later

/* A report of a session in which people typed anything: one text per line of
 * the input. Nothing that was typed becomes markup, a formula or a line of its
 * own, and nothing raw gets into the layer to share. */

#include <string.h>

#include "sam-fuzz.h"
#include "sam-test-util.h"

static const char *
get_line (char **lines, guint line)
{
  return line < g_strv_length (lines) ? lines[line] : "";
}

static SamSession *
create_session (void)
{
  static const guint before[SAM_N_CHOICES] = { 5, 2, 1, 0, 0, 0 };
  static const guint after[SAM_N_CHOICES] = { 3, 3, 2, 0, 0, 0 };
  SamSession        *session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_BEFORE_AFTER);

  sam_test_set_outcome (sam_session_get_item (session, 2), before, after);

  return session;
}

/* The session is always the same one, as what reads reports of it changes
 * nothing: each time all is typed anew that the last time left there. */
static SamSession *
get_session (char **lines)
{
  static SamSession *session = NULL;
  g_autofree char *note = g_strdup_printf ("raw-mark %s", get_line (lines, 1));
  g_autoptr (SamAgreement) proposal = NULL;
  g_autoptr (SamAgreement) chosen = NULL;

  if (session == NULL)
    session = create_session ();

  sam_session_set_title (session, get_line (lines, 0));
  sam_session_item_set_note (sam_session_get_item (session, 2), note);
  proposal = sam_agreement_new ("a", get_line (lines, 2), get_line (lines, 3),
                                get_line (lines, 4));
  chosen = sam_agreement_with_chosen (proposal, TRUE);
  sam_session_put_proposal (session, chosen);

  return session;
}

/* Each field stands in quotes or is a number, and each line has seven. */
static void
check_csv (const char *csv)
{
  guint    n_fields = 1;
  gboolean quoted = FALSE;

  for (const char *at = csv; *at != '\0'; at++)
    if (quoted && at[0] == '"' && at[1] == '"')
      {
        at++; /* a sign of the text */
      }
    else if (*at == '"')
      {
        quoted = !quoted;
        g_assert_true (!quoted || strchr ("=+-@", at[1]) == NULL ||
                       at[1] == '\0');
      }
    else if (!quoted && *at == ',')
      n_fields++;
    else if (!quoted && *at == '\n')
      {
        g_assert_cmpuint (n_fields, ==, 7);
        n_fields = 1;
      }
  g_assert_false (quoted);
}

/* Markup begins with nothing that somebody typed. */
static void
check_markdown (const char *markdown)
{
  for (const char *at = strchr (markdown, '<'); at != NULL;
       at = strchr (at + 1, '<'))
    g_assert_true (at > markdown && at[-1] == '\\');
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *text =
      g_utf8_make_valid ((const char *) data, (gssize) size);
  g_auto (GStrv) lines = g_strsplit (text, "\n", 6);
  SamSession *session = get_session (lines);

  for (guint i = 0; i < 2; i++)
    {
      SamReportLayer layer = i == 0 ? SAM_REPORT_FOR_US : SAM_REPORT_TO_SHARE;
      g_autoptr (SamReport) report = sam_report_new (session, layer);
      g_autofree char *markdown = sam_report_to_markdown (report);
      g_autofree char *csv = sam_report_to_csv (report);

      g_assert_true (g_utf8_validate (markdown, -1, NULL));
      g_assert_true (g_utf8_validate (csv, -1, NULL));
      check_markdown (markdown);
      check_csv (csv);
      if (layer == SAM_REPORT_TO_SHARE && strstr (text, "raw-mark") == NULL)
        g_assert_null (strstr (markdown, "raw-mark"));
    }

  return 0;
}
