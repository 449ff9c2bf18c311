// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-live.h"
#include "sam-report.h"
#include "sam-study-pack.h"
#include "sam-test-util.h"

/*
 * Secrecy as a property, over many sessions that nobody thought of.
 *
 * Each session happens in three worlds at once, step by step: in the second
 * people choose otherwise, in the third they choose the same but come up in
 * another order. Whatever leaves the program must be the same in the first two
 * as long as an outcome is not open, and the files of the first and the third
 * must be the same to the last byte. What people wrote must not be in what is
 * shared. All of it comes from fixed seeds.
 */

/* Ten times a hundred, since a file with few sessions is quick. */
#define N_BATCHES 10
#define N_SESSIONS 100
#define N_STEPS 11
#define MOST_ITEMS 4

/* Words that nobody outside the team may read. */
#define NOTE "zqnote"
#define REASON "zqreason"
#define OWNER "zqowner"
#define GUIDE "zqguide"
#define GUEST "zqguest"
#define TOPIC "zqtopic"

typedef enum
{
  WORLD_ONE,
  WORLD_OTHER_CHOICES,
  WORLD_OTHER_ORDER,
  N_WORLDS,
} World;

typedef struct
{
  SamTestStore stores[N_WORLDS];
  SamLive     *lives[N_WORLDS]; /* (owned) (nullable) */
  SamClock    *clock;           /* (owned) */
  SamItem     *dilemma;         /* (owned) */
  SamItem     *story;           /* (owned) */
  guint        n_compared;      /* times that two worlds were compared */
  guint        n_opened;        /* sessions in which an outcome was opened */
  guint        n_with_reasons;
  guint        n_packs; /* sessions that came to a study pack */
} Fixture;

/* What was logged since the test began */
static guint n_logged = 0;

static GLogWriterOutput
log_writer (GLogLevelFlags   level,
            const GLogField *fields,
            gsize            n_fields,
            gpointer         user_data)
{
  n_logged++;

  return g_log_writer_default (level, fields, n_fields, user_data);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);

  fixture->clock = sam_clock_new_fixed (now);
  fixture->dilemma = sam_test_dilemma ();
  fixture->story = sam_test_case ();
  for (guint world = 0; world < N_WORLDS; world++)
    {
      sam_test_store_set_up (&fixture->stores[world], NULL);
      /* Nobody cuts the power here. */
      sam_test_store_run (&fixture->stores[world],
                          "COMMIT; PRAGMA synchronous = OFF;"
                          "PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE");
    }
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  for (guint world = 0; world < N_WORLDS; world++)
    sam_test_store_tear_down (&fixture->stores[world], NULL);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->dilemma);
  g_clear_object (&fixture->story);
}

static void
settle (Fixture *fixture)
{
  for (guint world = 0; world < N_WORLDS; world++)
    while (sam_live_is_busy (fixture->lives[world]))
      g_main_context_iteration (NULL, TRUE);
}

/* --- What people choose --- */

/* Returns: what the person who comes up as @place chooses */
static SamChoice
find_choice (guint seed, World world, SamRoundName round, guint place)
{
  guint32 of_place[] = { seed, world == WORLD_OTHER_CHOICES, round, place };
  g_autoptr (GRand) rand =
      g_rand_new_with_seed_array (of_place, G_N_ELEMENTS (of_place));
  static const SamChoice choices[] = { SAM_CHOICE_A, SAM_CHOICE_B, SAM_CHOICE_C,
                                       SAM_CHOICE_DOUBT, SAM_CHOICE_ABSTAIN };

  return choices[g_rand_int_range (rand, 0, G_N_ELEMENTS (choices))];
}

/* In the third world, whoever came up last comes up first. */
static guint
find_place (World world, guint i, guint n)
{
  return world == WORLD_OTHER_ORDER ? n - 1 - i : i;
}

static SamRoundName
get_round (SamLive *live)
{
  return sam_live_get_phase (live).kind == SAM_PHASE_VOTE_BEFORE
             ? SAM_ROUND_BEFORE
             : SAM_ROUND_AFTER;
}

static void
count_choices (SamLive *live,
               guint    seed,
               World    world,
               guint    n,
               guint    counts[SAM_N_CHOICES])
{
  for (guint i = 0; i < n; i++)
    counts[find_choice (seed, world, get_round (live), i)]++;
}

static void
vote_by_hands (SamLive *live, World world, const guint counts[SAM_N_CHOICES])
{
  for (guint i = 0; i < SAM_N_CHOICES; i++)
    {
      guint choice = find_place (world, i, SAM_N_CHOICES);

      if (counts[choice] > 0)
        sam_live_set_hands (live, choice, counts[choice]);
    }
}

static void
vote_by_keyboard (SamLive *live, guint seed, World world, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      SamChoice choice =
          find_choice (seed, world, get_round (live), find_place (world, i, n));

      if (choice != SAM_CHOICE_ABSTAIN)
        sam_live_choose (live, choice);
      if (seed % 3 == 0)
        sam_live_take_back (live);
      if (choice != SAM_CHOICE_ABSTAIN)
        sam_live_choose (live, choice);
      sam_live_confirm (live);
    }
}

/* @n people vote, all in one go, in whatever way the round is open. */
static void
vote (SamLive *live, guint seed, World world, guint n)
{
  guint counts[SAM_N_CHOICES] = { 0 };

  if (!sam_live_has_round (live) || sam_live_get_received (live) > 0)
    return;

  n = MIN (n, sam_live_get_n_voters (live));
  count_choices (live, seed, world, n, counts);
  switch (sam_live_get_way (live))
    {
    case SAM_WAY_KEYBOARD:
      vote_by_keyboard (live, seed, world, n);
      break;
    case SAM_WAY_HANDS:
      vote_by_hands (live, world, counts);
      break;
    case SAM_WAY_PAPER:
    default:
      g_assert_true (sam_live_enter_slips (live, counts));
    }
}

static void
write_reasons (SamLive *live, World world, guint n)
{
  guint already = sam_live_get_reasons_received (live);

  for (guint i = 0; i < n && already == 0; i++)
    {
      guint            place = find_place (world, i, n);
      g_autofree char *because = g_strdup_printf (REASON " %u", place / 2);

      sam_live_add_reason (live, place % 3 == 0 ? "" : because, "");
    }
}

/* --- A session --- */

static void
append (SamAgenda *agenda, SamBlock *block)
{
  sam_block_set_note (block, GUIDE);
  sam_agenda_append (agenda, block);
  g_object_unref (block);
}

static SamBlock *
create_item (SamItem *item, GRand *rand)
{
  SamBlock *block =
      sam_block_new_kept_item ("samenspel", "several-carers", 2,
                               "Several carers", SAM_CARD_TEAL, "people", item);

  sam_block_set_vote_form (block, g_rand_int_range (rand, 0, SAM_N_VOTE_FORMS));
  sam_block_set_way (block, g_rand_int_range (rand, 0, SAM_N_WAYS));
  sam_block_set_asks_reasons (block, g_rand_boolean (rand));

  return block;
}

static SamAgenda *
create_agenda (Fixture *fixture, GRand *rand)
{
  SamAgenda *agenda = sam_agenda_new ("agenda");
  guint      n_items = (guint) g_rand_int_range (rand, 1, MOST_ITEMS);
  SamBlock  *topic = sam_block_new (SAM_BLOCK_TOPIC, "The key cabinet");

  sam_agenda_set_minutes (agenda, SAM_AGENDA_MAX_MINUTES);
  for (guint i = 0; i < n_items; i++)
    append (agenda,
            create_item (g_rand_int_range (rand, 0, 4) == 0 ? fixture->story
                                                            : fixture->dilemma,
                         rand));
  sam_block_set_text (topic, TOPIC);
  append (agenda, topic);
  append (agenda, sam_block_new (SAM_BLOCK_GUEST, GUEST));
  append (agenda, sam_block_new (SAM_BLOCK_CHECK_OUT, NULL));

  return agenda;
}

static void
start (Fixture *fixture, guint seed)
{
  for (guint world = 0; world < N_WORLDS; world++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autofree char *id = g_strdup_printf ("session-%u", seed);
      g_autoptr (GDateTime) now = sam_clock_get_now (fixture->clock);
      g_autoptr (SamAgenda) agenda = create_agenda (fixture, rand);
      g_autoptr (SamSession) session =
          sam_session_new_from_agenda (id, now,
                                       (guint) g_rand_int_range (rand, 3, 9),
                                       agenda);

      sam_test_create (&fixture->stores[world], session);
      fixture->lives[world] = sam_live_new (fixture->stores[world].database,
                                            fixture->clock, session);
      sam_live_start (fixture->lives[world]);
    }
}

/* As after kill -9: what was in memory is gone, what was saved is there. */
static void
crash (Fixture *fixture, guint seed)
{
  g_autofree char *id = g_strdup_printf ("session-%u", seed);

  for (guint world = 0; world < N_WORLDS; world++)
    {
      g_autoptr (SamSession) session = NULL;

      g_assert_finalize_object (g_steal_pointer (&fixture->lives[world]));
      session = sam_test_load (&fixture->stores[world], id);
      fixture->lives[world] = sam_live_new (fixture->stores[world].database,
                                            fixture->clock, session);
      sam_live_start (fixture->lives[world]);
    }
}

/* --- What leaves the program --- */

static void
dump_slide (GString *dump, SamSlide *slide)
{
  SamText *body = sam_slide_get_body (slide);

  g_string_append_printf (dump, "%s|%u|%u|", sam_slide_get_statement (slide),
                          sam_slide_get_options (slide),
                          sam_slide_get_n_options (slide));
  for (guint i = 0; body != NULL && i < sam_text_get_n_blocks (body); i++)
    g_string_append_printf (dump, "%s|", sam_text_get_block (body, i));
  g_string_append_c (dump, '\n');
}

static gboolean
is_open (SamSessionItem *item)
{
  SamBallot *ballot = sam_session_item_get_ballot (item);

  return ballot != NULL && sam_ballot_is_open (ballot);
}

static void
dump_item (GString *dump, SamSessionItem *item)
{
  GArray    *plan = sam_session_item_get_plan (item);
  SamBallot *ballot = sam_session_item_get_ballot (item);

  for (guint step = 0; step < plan->len; step++)
    {
      SamPhase *phase = &g_array_index (plan, SamPhase, step);
      g_autoptr (SamSlide) slide = sam_session_item_dup_slide (item, phase);

      dump_slide (dump, slide);
    }

  for (guint round = 0; ballot != NULL && round < SAM_N_ROUNDS; round++)
    g_string_append_printf (dump, "%u %u\n",
                            sam_ballot_get_received (ballot, round),
                            sam_ballot_get_way (ballot, round));
  for (guint surface = 0; ballot != NULL && surface <= SAM_SURFACE_LOG;
       surface++)
    g_assert_null (sam_disclosure_ask (ballot, surface));
}

static void
dump_part (GString *dump, SamReportPart *part)
{
  g_string_append_printf (dump, "%s|%s\n", sam_report_part_get_title (part),
                          sam_report_part_get_origin (part));
  for (guint i = 0; i < sam_report_part_get_n_lines (part); i++)
    {
      const SamReportLine *line = sam_report_part_get_line (part, i);

      g_string_append_printf (dump, "%s: %s\n", line->label, line->text);
      /* Numbers are of an outcome, and this one is not open. */
      g_assert_null (line->sums);
    }
}

static void
dump_report (GString *dump, SamSession *session, SamReportLayer layer)
{
  g_autoptr (SamReport) report = sam_report_new (session, layer);

  for (guint i = 0; i < sam_report_get_n_parts (report); i++)
    {
      SamReportPart  *part = sam_report_get_part (report, i);
      SamSessionItem *item = sam_report_part_get_item (part);

      if (item == NULL || !is_open (item))
        dump_part (dump, part);
    }
}

/* Returns: (transfer full): all that anybody can see of what is not open */
static char *
dump_all (SamLive *live)
{
  GString         *dump = g_string_new (NULL);
  SamSession      *session = sam_live_get_session (live);
  g_autofree char *round = sam_live_describe_round (live);

  g_string_append_printf (dump, "%s|%u|%d|%d|%d\n", round,
                          sam_live_get_received (live),
                          sam_live_has_choice (live),
                          sam_live_is_round_full (live),
                          sam_live_can_next (live));
  if (!is_open (sam_live_get_current (live)))
    {
      g_autoptr (SamSlide) slide = sam_live_dup_slide (live);

      dump_slide (dump, slide);
    }

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    if (!is_open (sam_session_get_item (session, i)))
      dump_item (dump, sam_session_get_item (session, i));
  dump_report (dump, session, SAM_REPORT_FOR_US);
  dump_report (dump, session, SAM_REPORT_TO_SHARE);

  return g_string_free (dump, FALSE);
}

static void
compare (Fixture *fixture, guint seed, guint step)
{
  g_autofree char *one = dump_all (fixture->lives[WORLD_ONE]);
  g_autofree char *other = dump_all (fixture->lives[WORLD_OTHER_CHOICES]);

  if (!g_str_equal (one, other))
    g_test_message ("session %u, step %u", seed, step);
  g_assert_cmpstr (one, ==, other);
  fixture->n_compared++;
}

/* --- What happens --- */

typedef enum
{
  ACT_NEXT,
  ACT_PREVIOUS,
  ACT_VOTE,
  ACT_CLOSE,
  ACT_RESTART,
  ACT_WAY,
  ACT_PEOPLE,
  ACT_PHASE,
  ACT_ITEM,
  ACT_ASK,
  ACT_WRITE,
  ACT_NOTE,
  ACT_WORTH,
  ACT_CRASH,
  N_ACTS,
} Act;

/* Mostly what people would do next, so that a session comes somewhere; and
 * often enough anything else. */
static Act
find_act (SamLive *live, GRand *rand)
{
  if (g_rand_int_range (rand, 0, 3) == 0)
    return (Act) g_rand_int_range (rand, 0, N_ACTS);
  if (sam_live_has_round (live))
    return ACT_VOTE;
  if (sam_live_has_reason_round (live))
    return ACT_WRITE;

  return ACT_NEXT;
}

static void
act_in_world (SamLive *live, guint seed, World world, Act act, guint number)
{
  guint people = sam_session_get_people (sam_live_get_session (live));

  switch (act)
    {
    case ACT_PREVIOUS:
      sam_live_previous (live);
      break;
    case ACT_VOTE:
      vote (live, seed, world, number < 8 ? people : number);
      if (number != 0)
        sam_live_close_round (live);
      break;
    case ACT_CLOSE:
      sam_live_close_round (live);
      break;
    case ACT_RESTART:
      sam_live_restart_round (live);
      break;
    case ACT_WAY:
      sam_live_set_way (live, number % SAM_N_WAYS);
      break;
    case ACT_PEOPLE:
      sam_live_set_people (live, 2 + number);
      break;
    case ACT_PHASE:
      sam_live_go_to_phase (live, number % SAM_N_PHASE_KINDS);
      break;
    case ACT_ITEM:
      sam_live_go_to_item (live, number % MOST_ITEMS);
      break;
    case ACT_ASK:
      sam_live_ask_reasons (live);
      break;
    case ACT_WRITE:
      write_reasons (live, world, people);
      if (number != 0)
        sam_live_close_reasons (live);
      break;
    case ACT_NOTE:
      sam_live_set_note (live, NOTE);
      sam_live_flush (live);
      break;
    case ACT_WORTH:
      sam_live_add_worth (live, number % SAM_N_WORTHS, 1);
      break;
    case ACT_NEXT:
    case ACT_CRASH:
    case N_ACTS:
    default:
      sam_live_next (live);
    }
}

static void
act (Fixture *fixture, guint seed, GRand *rand)
{
  Act   act = find_act (fixture->lives[WORLD_ONE], rand);
  guint number = (guint) g_rand_int_range (rand, 0, 10);

  if (act == ACT_CRASH)
    {
      crash (fixture, seed);
      return;
    }

  for (guint world = 0; world < N_WORLDS; world++)
    act_in_world (fixture->lives[world], seed, world, act, number);
}

static gboolean
has_open (SamSession *session)
{
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    if (is_open (sam_session_get_item (session, i)))
      return TRUE;

  return FALSE;
}

/* Returns: (transfer full) (nullable): what somebody who was not there gets */
static char *
dup_pack (Fixture *fixture, World world)
{
  SamSession *session = sam_live_get_session (fixture->lives[world]);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!sam_study_pack_is_worth_it (session))
    return NULL;
  bytes = sam_study_pack_write (session, "en", &error);
  g_assert_no_error (error);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* A study pack is a way out like another. */
static void
check_pack (Fixture *fixture, const char *const *secrets, gsize n_secrets)
{
  g_autofree char *pack = dup_pack (fixture, WORLD_ONE);
  g_autofree char *other = dup_pack (fixture, WORLD_OTHER_CHOICES);

  if (pack == NULL)
    return;

  for (gsize i = 0; i < n_secrets; i++)
    g_assert_null (strstr (pack, secrets[i]));
  g_assert_false (g_regex_match_simple ("[0-9]:[0-9][0-9]", pack, 0, 0));
  if (!has_open (sam_live_get_session (fixture->lives[WORLD_ONE])))
    g_assert_cmpstr (pack, ==, other);
  fixture->n_packs++;
}

/* What is shared holds nothing that anybody wrote for the team alone. */
static void
check_shared (Fixture *fixture)
{
  static const char *const secrets[] = { NOTE,  REASON, OWNER,
                                         GUIDE, GUEST,  TOPIC };
  g_autoptr (SamReport) report =
      sam_report_new (sam_live_get_session (fixture->lives[WORLD_ONE]),
                      SAM_REPORT_TO_SHARE);
  g_autofree char *markdown = sam_report_to_markdown (report);
  g_autofree char *csv = sam_report_to_csv (report);

  for (gsize i = 0; i < G_N_ELEMENTS (secrets); i++)
    {
      g_assert_null (strstr (markdown, secrets[i]));
      g_assert_null (strstr (csv, secrets[i]));
    }
  /* Neither has a time of day; the date of the session is no time of a vote. */
  g_assert_false (g_regex_match_simple ("[0-9]:[0-9][0-9]", markdown, 0, 0));
  g_assert_false (g_regex_match_simple ("[0-9]:[0-9][0-9]", csv, 0, 0));
  check_pack (fixture, secrets, G_N_ELEMENTS (secrets));
}

static void
count_what_happened (Fixture *fixture)
{
  SamSession *session = sam_live_get_session (fixture->lives[WORLD_ONE]);
  gboolean    has_reasons = FALSE;

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamSessionItem *item = sam_session_get_item (session, i);

      has_reasons |=
          sam_session_item_get_ballot (item) != NULL &&
          sam_ballot_has_reasons (sam_session_item_get_ballot (item));
    }
  fixture->n_opened += has_open (session);
  fixture->n_with_reasons += has_reasons;
}

static void
run_session (Fixture *fixture, guint seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  start (fixture, seed);
  for (guint step = 0; step < N_STEPS; step++)
    {
      act (fixture, seed, rand);
      settle (fixture);
      compare (fixture, seed, step);
    }

  for (guint world = 0; world < N_WORLDS; world++)
    if (seed % 5 != 0)
      sam_live_end (fixture->lives[world]);
  settle (fixture);
  compare (fixture, seed, N_STEPS);
  check_shared (fixture);
  count_what_happened (fixture);

  for (guint world = 0; world < N_WORLDS; world++)
    g_assert_finalize_object (g_steal_pointer (&fixture->lives[world]));
}

/* Nobody who has the file can tell who came up first. */
static void
check_files (Fixture *fixture)
{
  gsize            size, other_size;
  g_autofree char *one =
      sam_test_store_read_bytes (&fixture->stores[WORLD_ONE], &size);
  g_autofree char *other =
      sam_test_store_read_bytes (&fixture->stores[WORLD_OTHER_ORDER],
                                 &other_size);

  g_assert_cmpmem (one, size, other, other_size);
}

static void
test_nothing_leaves (Fixture *fixture, gconstpointer data)
{
  guint logged_before = n_logged;
  guint first = GPOINTER_TO_UINT (data) * N_SESSIONS + 1;

  for (guint seed = first; seed < first + N_SESSIONS; seed++)
    run_session (fixture, seed);

  check_files (fixture);
  g_assert_cmpuint (n_logged, ==, logged_before);

  /* The sessions were worth their time. */
  g_assert_cmpuint (fixture->n_compared, ==, N_SESSIONS * (N_STEPS + 1));
  g_assert_cmpuint (fixture->n_opened, >, N_SESSIONS / 5);
  g_assert_cmpuint (fixture->n_with_reasons, >, N_SESSIONS / 20);
  g_assert_cmpuint (fixture->n_packs, >, N_SESSIONS / 5);
}

int
main (int argc, char *argv[])
{
  g_log_set_writer_func (log_writer, NULL, NULL);
  g_test_init (&argc, &argv, NULL);

  for (guint batch = 0; batch < N_BATCHES; batch++)
    {
      g_autofree char *name =
          g_strdup_printf ("/secrecy/nothing-leaves/%u", batch);

      g_test_add (name, Fixture, GUINT_TO_POINTER (batch), fixture_set_up,
                  test_nothing_leaves, fixture_tear_down);
    }

  return g_test_run ();
}
