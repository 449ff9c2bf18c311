// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-test.h"
#include "sam-study.h"

/* What the tests of studying alone share. */

/* Returns: (transfer full): a moment in a zone, as “2026-03-28T23:30” in
 *   “Europe/Amsterdam” */
static inline GDateTime *
sam_study_test_moment (const char *text, const char *zone)
{
  g_autoptr (GTimeZone) there = g_time_zone_new_identifier (zone);
  g_autofree char *whole = g_strconcat (text, ":00", NULL);
  GDateTime       *moment;

  g_assert_nonnull (there);
  moment = g_date_time_new_from_iso8601 (whole, there);
  g_assert_nonnull (moment);

  return moment;
}

static inline GDateTime *
sam_study_test_at (const char *text)
{
  return sam_study_test_moment (text, "Europe/Amsterdam");
}

/* Returns: (transfer full): a short item that suits whoever is alone */
static inline SamItem *
sam_study_test_item (SamItemKind kind, const char *id, guint least)
{
  static const char *const sources[] = {
    "<case xmlns='urn:x-samenspel:card' id='%s' least='%u' usual='%u' "
    "most='60' people='1-12' suits='alone'><title>Case %s</title>"
    "<phase><p>p</p></phase><question>q</question>"
    "<viewpoint of='client'><p>v</p></viewpoint>"
    "<variant><p>Now it is winter.</p></variant></case>",
    "<dilemma xmlns='urn:x-samenspel:card' id='%s' least='%u' usual='%u' "
    "most='60' people='1-12' suits='alone'><title>Dilemma %s</title>"
    "<situation><p>p</p></situation><question>q</question>"
    "<option><says>Stay</says><value>v</value><price>p</price></option>"
    "<option><says>Leave</says><value>v</value><price>p</price></option>"
    "<viewpoint of='client'><p>v</p></viewpoint></dilemma>",
    "<assignment xmlns='urn:x-samenspel:card' id='%s' least='%u' usual='%u' "
    "most='60' people='1-12' suits='alone' form='alone'>"
    "<title>Assignment %s</title><goal><p>g</p></goal>"
    "<step minutes='1'><p>s</p></step><result><p>r</p></result></assignment>",
    "<tip xmlns='urn:x-samenspel:card' id='%s' least='%u' usual='%u' "
    "most='60' people='1-12' suits='alone'><title>Tip %s</title>"
    "<action><p>a</p></action><words>w</words><reason><p>r</p></reason></tip>",
  };
  g_autofree char *least_text = g_strdup_printf ("%u", least);
  g_autoptr (GString) source = g_string_new (sources[kind]);
  g_autoptr (GError) error = NULL;
  SamItem *item;

  g_string_replace (source, "%s", id, 0);
  g_string_replace (source, "%u", least_text, 0);
  item = sam_deck_reader_parse_item (source->str, &error);
  g_assert_no_error (error);

  return item;
}

/* Returns: (transfer full): kept of no deck there is */
static inline SamKeptItem *
sam_study_test_kept (SamItemKind kind, const char *id)
{
  return sam_kept_item_new_kept (SAM_DECK_BUILT_IN, "full", id, kind, id, "en",
                                 "0123456789abcdef0123456789abcdef"
                                 "0123456789abcdef0123456789abcdef");
}

/* Returns: (transfer none): a sitting that was finished the same moment */
static inline SamSitting *
sam_study_test_sit (SamStudy   *study,
                    SamItemKind kind,
                    const char *id,
                    guint       step,
                    const char *when)
{
  g_autoptr (SamKeptItem) item = sam_study_test_kept (kind, id);
  g_autoptr (GDateTime) at = sam_study_test_at (when);
  g_autoptr (SamSitting) sitting =
      sam_sitting_new (NULL, item, at, step, FALSE);

  sam_sitting_set_finished (sitting, at);
  sam_study_add_sitting (study, sitting);

  return sitting;
}
