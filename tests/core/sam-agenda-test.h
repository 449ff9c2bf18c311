// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string.h>

#include "sam-agenda.h"

/* What the tests of the agenda room share. */

/* Returns: (transfer full): the values of all properties of a block, a line for
 *   each */
static inline char *
sam_agenda_test_dump_object (GObject *object)
{
  guint        n = 0;
  GString     *dump = g_string_new (NULL);
  GParamSpec **pspecs =
      g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);

  for (guint i = 0; i < n; i++)
    {
      GValue           value = G_VALUE_INIT;
      g_autofree char *text = NULL;

      g_object_get_property (object, pspecs[i]->name, &value);
      if (G_VALUE_HOLDS (&value, G_TYPE_DATE_TIME))
        {
          GDateTime *time = g_value_get_boxed (&value);

          text = time != NULL ? g_date_time_format_iso8601 (time) : NULL;
        }
      else
        text = g_strdup_value_contents (&value);
      g_string_append_printf (dump, "%s: %s\n", pspecs[i]->name, text);
      g_value_unset (&value);
    }
  g_free (pspecs);

  return g_string_free (dump, FALSE);
}

/* Returns: (transfer full): everything that is kept of @agenda and everything
 *   that fitting came to, and not whether it can be undone */
static inline char *
sam_agenda_test_dump (SamAgenda *agenda)
{
  g_autofree char *own = sam_agenda_test_dump_object (G_OBJECT (agenda));
  char            *can_undo = strstr (own, "can-undo");
  GString         *dump = NULL;

  g_assert_nonnull (can_undo);
  *can_undo = '\0';
  dump = g_string_new (own);
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      g_autofree char *block = sam_agenda_test_dump_object (
          G_OBJECT (sam_agenda_get_block (agenda, i)));

      g_string_append_printf (dump, "[%u]\n%s", i, block);
    }

  return g_string_free (dump, FALSE);
}

/* An agenda of an hour: opening, so many topics, closing. Nothing to undo.
 * Topics take 5 to 30 minutes, mostly 10; opening and closing 18. */
static inline SamAgenda *
sam_agenda_test_new (guint n_topics)
{
  SamAgenda *agenda = sam_agenda_new ("an-id");

  for (SamBlockKind kind = 0; kind < SAM_N_BLOCK_KINDS; kind++)
    {
      g_autoptr (SamBlock) block = NULL;

      if (kind == SAM_BLOCK_ITEM || kind == SAM_BLOCK_BREAK ||
          kind == SAM_BLOCK_TOPIC || kind == SAM_BLOCK_GUEST)
        continue;
      block = sam_block_new (kind, NULL);
      sam_agenda_append (agenda, block);
    }
  for (guint i = 0; i < n_topics; i++)
    {
      g_autofree char *title = g_strdup_printf ("Topic %u", i);
      g_autoptr (SamBlock) block = sam_block_new (SAM_BLOCK_TOPIC, title);

      sam_agenda_append (agenda, block);
    }
  sam_agenda_clear_undo (agenda);

  return agenda;
}

static inline void
sam_agenda_test_add (SamAgenda *agenda, guint position, const char *title)
{
  g_autoptr (SamBlock) block = sam_block_new (SAM_BLOCK_TOPIC, title);

  sam_agenda_insert (agenda, position, block);
}

/* Returns: (transfer full): the titles, those that fell out in brackets */
static inline char *
sam_agenda_test_list (SamAgenda *agenda)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);

      g_string_append_printf (string,
                              sam_block_get_fits (block) ? "%s%s" : "%s(%s)",
                              i > 0 ? ", " : "", sam_block_get_title (block));
    }

  return g_string_free (string, FALSE);
}

static inline void
sam_agenda_test_assert (SamAgenda *agenda, const char *expected)
{
  g_autofree char *titles = sam_agenda_test_list (agenda);
  g_autofree char *all =
      g_strconcat ("Check-in, What we agreed last time",
                   *expected != '\0' ? ", " : "", expected,
                   ", Choosing improvement points, Check-out", NULL);

  g_assert_cmpstr (titles, ==, all);
}

static inline void
sam_agenda_test_count_cb (guint *n)
{
  (*n)++;
}

static inline guint *
sam_agenda_test_watch (SamAgenda *agenda)
{
  static guint n;

  n = 0;
  g_signal_connect_swapped (agenda, "changed",
                            G_CALLBACK (sam_agenda_test_count_cb), &n);

  return &n;
}
