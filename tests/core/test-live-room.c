// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live.h"
#include "sam-test-util.h"

/* How a meeting begins and ends, and what the room sees of it: the session of
 * sam_test_prepared_session() with a welcome before and thanks after it. */

enum
{
  WELCOME,
  CHECK_IN,
  LAST_TIME,
  DILEMMA,
  BREAK,
  TOPIC,
  AGREE,
  CHECK_OUT,
  CLOSE
};

static const char *const rules[] = { "What is said here stays here.",
                                     "No names.", "You may pass.", NULL };

typedef struct
{
  SamTestStore store;
  SamClock    *clock; /* (owned) */
  SamLive     *live;  /* (owned) */
  guint        n_told;
} Fixture;

#define ADD(name, test) \
  g_test_add ("/live-room/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
told_cb (SamLive *live, GParamSpec *pspec, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->n_told++;
}

static void
go_live (Fixture *fixture, SamSession *session)
{
  fixture->live =
      sam_live_new (fixture->store.database, fixture->clock, session);
  g_signal_connect (fixture->live, "notify::screen-state", G_CALLBACK (told_cb),
                    fixture);
  sam_live_start (fixture->live);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 7, SAM_VOTE_BEFORE_AFTER);

  sam_session_welcome (session, rules);
  sam_test_store_set_up (&fixture->store, NULL);
  fixture->clock = sam_clock_new_fixed (now);
  sam_test_create (&fixture->store, session);
  go_live (fixture, session);
}

static void
settle (Fixture *fixture)
{
  while (sam_live_is_busy (fixture->live))
    g_main_context_iteration (NULL, TRUE);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  settle (fixture);
  g_assert_finalize_object (g_steal_pointer (&fixture->live));
  g_clear_object (&fixture->clock);
  sam_test_store_tear_down (&fixture->store, NULL);
}

static void
restart (Fixture *fixture)
{
  g_autoptr (SamSession) session = NULL;

  g_assert_finalize_object (g_steal_pointer (&fixture->live));
  sam_test_store_reopen (&fixture->store);
  session = sam_test_load (&fixture->store, "s");
  go_live (fixture, session);
}

static SamSession *
get_session (Fixture *fixture)
{
  return sam_live_get_session (fixture->live);
}

static void
next (Fixture *fixture)
{
  sam_live_next (fixture->live);
  settle (fixture);
}

static void
go_to (Fixture *fixture, guint position)
{
  sam_live_go_to_item (fixture->live, position);
  settle (fixture);
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    position);
}

/* Returns: (transfer full): what the room reads below the large line */
static char *
dup_body (Fixture *fixture)
{
  g_autoptr (SamSlide) slide = sam_live_dup_slide (fixture->live);

  return sam_text_to_plain (sam_slide_get_body (slide));
}

static void
assert_reads (Fixture *fixture, const char *pattern)
{
  g_autofree char *body = dup_body (fixture);

  if (!g_pattern_match_simple (pattern, body))
    g_error ("The room reads “%s”", body);
}

static void
test_welcome (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamSlide) slide = sam_live_dup_slide (fixture->live);

  g_assert_cmpstr (sam_slide_get_statement (slide), ==, "Team meeting");
  g_assert_cmpuint (sam_session_get_number (get_session (fixture), WELCOME), ==,
                    0);
  g_assert_cmpuint (sam_session_get_number (get_session (fixture), CHECK_IN),
                    ==, 1);
  g_assert_cmpuint (sam_session_get_number (get_session (fixture), CLOSE), ==,
                    0);
  g_assert_cmpuint (sam_session_get_n_counted (get_session (fixture)), ==, 7);

  /* The 327th day: 327 modulo 3 is the first rule. */
  assert_reads (fixture, "Ground rule 1 of 3*stays here.*");
  sam_live_ask_another (fixture->live);
  settle (fixture);
  assert_reads (fixture, "Ground rule 2 of 3*No names.*");

  restart (fixture);
  assert_reads (fixture, "*No names.*");
  sam_live_ask_another (fixture->live);
  sam_live_ask_another (fixture->live);
  settle (fixture);
  assert_reads (fixture, "*stays here.*");
}

/* People come in: the clock waits for the first Next, which leads on whatever
 * rule is there. */
static void
test_the_clock_waits (Fixture *fixture, gconstpointer unused)
{
  SamPace pace;

  sam_clock_advance (fixture->clock, 600);
  g_assert_cmpuint (sam_live_get_elapsed (fixture->live), ==, 0);
  next (fixture);
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    CHECK_IN);
  g_assert_cmpuint (sam_live_get_total_elapsed (fixture->live), ==, 0);
  sam_clock_advance (fixture->clock, 60);
  g_assert_cmpuint (sam_live_get_elapsed (fixture->live), ==, 60);
  pace = sam_live_get_pace (fixture->live);
  g_assert_cmpint (pace.left, ==, 4);

  sam_live_previous (fixture->live);
  settle (fixture);
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    WELCOME);
  g_assert_false (sam_live_can_previous (fixture->live));
}

static void
give_questions (Fixture *fixture)
{
  g_autoptr (GPtrArray) questions =
      g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (questions, sam_asked_new ("smile", "What made you smile?"));
  g_ptr_array_add (questions,
                   sam_asked_new ("proud", "What are you proud of?"));
  g_ptr_array_add (questions, sam_asked_new ("wish", "What do you wish for?"));
  sam_live_set_questions (fixture->live, SAM_BLOCK_CHECK_IN, questions);
}

static void
test_another_question (Fixture *fixture, gconstpointer unused)
{
  SamSessionItem *item;

  go_to (fixture, CHECK_IN);
  g_assert_false (sam_live_can_ask_another (fixture->live));
  give_questions (fixture);
  g_assert_true (sam_live_can_ask_another (fixture->live));
  sam_live_ask_another (fixture->live);
  settle (fixture);

  restart (fixture);
  item = sam_live_get_current (fixture->live);
  g_assert_cmpstr (sam_session_item_get_text (item), ==,
                   "What are you proud of?");
  g_assert_cmpstr (sam_session_item_get_question_id (item), ==, "proud");

  give_questions (fixture);
  sam_live_ask_another (fixture->live);
  settle (fixture);
  g_assert_cmpstr (sam_session_item_get_question_id (item), ==, "wish");
  sam_live_ask_another (fixture->live);
  settle (fixture);
  g_assert_cmpstr (sam_session_item_get_question_id (item), ==, "smile");

  /* Elsewhere there is nothing to ask. */
  go_to (fixture, TOPIC);
  g_assert_false (sam_live_can_ask_another (fixture->live));
}

/* What the team wrote itself comes around again. */
static void
test_own_question_stays (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) questions =
      g_ptr_array_new_with_free_func (g_object_unref);
  SamSessionItem *item;

  go_to (fixture, CHECK_OUT);
  item = sam_live_get_current (fixture->live);
  g_ptr_array_add (questions, sam_asked_new ("word", "One word for today?"));
  sam_live_set_questions (fixture->live, SAM_BLOCK_CHECK_OUT, questions);
  sam_live_ask_another (fixture->live);
  settle (fixture);
  g_assert_cmpstr (sam_session_item_get_text (item), ==, "One word for today?");
  sam_live_ask_another (fixture->live);
  settle (fixture);
  g_assert_cmpstr (sam_session_item_get_text (item), ==,
                   "Was it worth our time?");
  g_assert_cmpstr (sam_session_item_get_question_id (item), ==, "");
}

static void
test_thanks_end_the_way (Fixture *fixture, gconstpointer unused)
{
  GPtrArray *proposals;

  sam_live_set_agreement (fixture->live, "somebody cries", "I stay", "us");
  settle (fixture);
  proposals = sam_session_get_proposals (sam_live_get_session (fixture->live));
  sam_live_choose_proposal (fixture->live,
                            sam_agreement_get_id (
                                g_ptr_array_index (proposals, 0)),
                            TRUE);
  go_to (fixture, CHECK_OUT);
  next (fixture);
  g_assert_true (sam_live_is_at_close (fixture->live));
  g_assert_false (sam_live_can_next (fixture->live));
  assert_reads (fixture, "*somebody cries*I stay*under Sessions.*");
}

/* What joins a session comes last, and leads back to what is still to come. */
static void
test_the_way_back_from_what_joined (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamItem) tip = sam_test_case ();
  g_autoptr (SamSessionItem) item =
      sam_session_item_new_kept ("samenspel", "constructive", 1, "Together",
                                 SAM_CARD_BLUE, "hands", tip);

  for (guint i = CHECK_IN; i <= DILEMMA; i++)
    {
      go_to (fixture, i);
      sam_clock_advance (fixture->clock, 60);
    }
  sam_live_add_item (fixture->live, item);
  settle (fixture);
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    CLOSE + 1);
  while (sam_session_get_position (get_session (fixture)) == CLOSE + 1)
    next (fixture);
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    BREAK);
}

/* A session that is prepared again gets its own welcome and thanks. */
static void
test_no_agenda_holds_them (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamAgenda) agenda = sam_session_to_agenda (get_session (fixture));

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    g_assert_cmpint (sam_block_get_kind (sam_agenda_get_block (agenda, i)), <,
                     SAM_N_BLOCK_KINDS);
}

typedef struct
{
  const char    *what; /* b, f, q: on and off */
  SamScreenState state;
} ScreenCase;

/* What lies over the session goes by itself, in any order. */
static void
test_screens (Fixture *fixture, gconstpointer unused)
{
  static const ScreenCase cases[] = {
    { "", SAM_SCREEN_LIVE },        { "b", SAM_SCREEN_BLANK },
    { "bb", SAM_SCREEN_LIVE },      { "f", SAM_SCREEN_FROZEN },
    { "fb", SAM_SCREEN_BLANK },     { "fbb", SAM_SCREEN_FROZEN },
    { "bf", SAM_SCREEN_BLANK },     { "bfb", SAM_SCREEN_FROZEN },
    { "fbf", SAM_SCREEN_BLANK },    { "fbfb", SAM_SCREEN_LIVE },
    { "q", SAM_SCREEN_QUIET },      { "qb", SAM_SCREEN_QUIET },
    { "bfq", SAM_SCREEN_QUIET },    { "bfqq", SAM_SCREEN_BLANK },
    { "bfqqb", SAM_SCREEN_FROZEN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sam_live_set_screen_state (fixture->live, SAM_SCREEN_LIVE);
      for (const char *p = cases[i].what; *p != '\0'; p++)
        {
          SamScreenState state = *p == 'b'   ? SAM_SCREEN_BLANK
                                 : *p == 'f' ? SAM_SCREEN_FROZEN
                                             : SAM_SCREEN_QUIET;

          sam_live_switch_screen (fixture->live, state,
                                  !sam_live_has_screen (fixture->live, state));
        }
      g_assert_cmpint (sam_live_get_screen_state (fixture->live), ==,
                       cases[i].state);
    }
  g_assert_cmpuint (fixture->n_told, >, 0);
}

/* The time of a quiet moment is nobody's, and nothing of it is kept. */
static void
test_quiet_stops_the_clock (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize            size, size_after;

  go_to (fixture, TOPIC);
  sam_clock_advance (fixture->clock, 100);
  before = sam_test_store_read_bytes (&fixture->store, &size);

  sam_live_switch_screen (fixture->live, SAM_SCREEN_QUIET, TRUE);
  sam_clock_advance (fixture->clock, 1000);
  g_assert_cmpuint (sam_live_get_elapsed (fixture->live), ==, 100);
  sam_live_switch_screen (fixture->live, SAM_SCREEN_QUIET, FALSE);
  settle (fixture);
  after = sam_test_store_read_bytes (&fixture->store, &size_after);
  g_assert_cmpmem (before, size, after, size_after);

  g_assert_cmpuint (sam_live_get_elapsed (fixture->live), ==, 100);
  sam_clock_advance (fixture->clock, 11);
  g_assert_cmpuint (sam_live_get_elapsed (fixture->live), ==, 111);
}

/* A round that the room cannot see takes no votes, and is not lost. */
static void
test_a_round_is_paused (Fixture *fixture, gconstpointer unused)
{
  static const SamScreenState states[] = { SAM_SCREEN_BLANK, SAM_SCREEN_FROZEN,
                                           SAM_SCREEN_QUIET };

  go_to (fixture, DILEMMA);
  sam_live_go_to_phase (fixture->live, SAM_PHASE_VOTE_BEFORE);
  settle (fixture);
  sam_live_set_way (fixture->live, SAM_WAY_KEYBOARD);
  sam_live_choose (fixture->live, SAM_CHOICE_A);
  sam_live_confirm (fixture->live);

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      sam_live_set_screen_state (fixture->live, states[i]);
      sam_live_choose (fixture->live, SAM_CHOICE_B);
      sam_live_confirm (fixture->live);
      g_assert_cmpuint (sam_live_get_received (fixture->live), ==, 1);
      sam_live_set_screen_state (fixture->live, SAM_SCREEN_LIVE);
    }

  sam_live_confirm (fixture->live);
  g_assert_cmpuint (sam_live_get_received (fixture->live), ==, 2);
}

/* Hands are raised in the room: whoever counts them may have made it dark. */
static void
test_hands_count_in_the_dark (Fixture *fixture, gconstpointer unused)
{
  go_to (fixture, DILEMMA);
  sam_live_go_to_phase (fixture->live, SAM_PHASE_VOTE_BEFORE);
  settle (fixture);
  sam_live_set_way (fixture->live, SAM_WAY_HANDS);
  sam_live_set_screen_state (fixture->live, SAM_SCREEN_BLANK);
  sam_live_set_hands (fixture->live, SAM_CHOICE_A, 3);
  g_assert_cmpuint (sam_live_get_hands (fixture->live, SAM_CHOICE_A), ==, 3);
  sam_live_set_screen_state (fixture->live, SAM_SCREEN_QUIET);
  sam_live_set_hands (fixture->live, SAM_CHOICE_A, 5);
  g_assert_cmpuint (sam_live_get_hands (fixture->live, SAM_CHOICE_A), ==, 3);
}

/* Of a vote the hints know what everybody sees, and nothing before. */
static void
test_hints_ask_the_guard (Fixture *fixture, gconstpointer unused)
{
  go_to (fixture, DILEMMA);
  sam_live_go_to_phase (fixture->live, SAM_PHASE_VOTE_BEFORE);
  settle (fixture);
  g_assert_true (sam_live_get_hint_state (fixture->live).awaits_votes);
  sam_live_set_hands (fixture->live, SAM_CHOICE_A, 3);
  sam_live_set_hands (fixture->live, SAM_CHOICE_B, 3);
  g_assert_false (sam_live_get_hint_state (fixture->live).awaits_votes);
  sam_live_close_round (fixture->live);
  settle (fixture);
  g_assert_false (sam_live_get_hint_state (fixture->live).is_far_apart);
  sam_live_go_to_phase (fixture->live, SAM_PHASE_OUTCOME);
  settle (fixture);
  g_assert_true (sam_live_get_hint_state (fixture->live).is_far_apart);
  g_assert_true (sam_live_get_hint_state (fixture->live).can_agree);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("welcome", test_welcome);
  ADD ("the-clock-waits", test_the_clock_waits);
  ADD ("another-question", test_another_question);
  ADD ("own-question-stays", test_own_question_stays);
  ADD ("thanks-end-the-way", test_thanks_end_the_way);
  ADD ("the-way-back-from-what-joined", test_the_way_back_from_what_joined);
  ADD ("no-agenda-holds-them", test_no_agenda_holds_them);
  ADD ("screens", test_screens);
  ADD ("quiet-stops-the-clock", test_quiet_stops_the_clock);
  ADD ("a-round-is-paused", test_a_round_is_paused);
  ADD ("hands-count-in-the-dark", test_hands_count_in_the_dark);
  ADD ("hints-ask-the-guard", test_hints_ask_the_guard);

  return g_test_run ();
}
