// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdio.h>
#include <string.h>

#include "sam-agenda-store.h"
#include "sam-figures.h"
#include "sam-keep-days.h"
#include "sam-live.h"
#include "sam-person-test.h"
#include "sam-test-util.h"

/*
 * kill -9 at random moments. A child plays a scripted meeting over a real
 * database, with an agenda, a setting and somebody's own file in between, and
 * says after each step that it is done; it is killed, and what lies on the disk
 * must be what it said, or that and the step it was at. Then another child goes
 * on from there, to the end of the meeting.
 *
 * A seed repeats a run, as far as that goes with processes that are killed.
 */

#define QUICK_KILLS 25
#define ALL_KILLS 10000

/* Nobody waits longer for it to start again, in microseconds. */
#define MOST_START G_USEC_PER_SEC
#define MOST_STEPS_AT_ONCE 9
#define MOST_DELAY_US 1500

/* Tells the child from the test. */
#define PLAY "--play"

typedef enum
{
  ANOTHER,
  NEXT,
  NOTE,
  PEOPLE,
  GO_PHASE,
  GO_ITEM,
  VOTE,
  CLOSE_ROUND,
  AGREE,
  AGENDA,
  KEEP_DAYS,
  REFLECT,
  END,
} Deed;

typedef struct
{
  Deed        deed;
  guint       number;
  const char *text;
} Step;

/* Each is one transaction; votes are none. */
static const Step script[] = {
  { ANOTHER },
  { NEXT },
  { ANOTHER },
  { AGENDA, .text = "After the holidays" },
  { NOTE, .text = "Everybody smiled." },
  { REFLECT, .text = "I would have told her at once." },
  { NEXT },
  { NEXT },
  { PEOPLE, 6 },
  { PEOPLE, 7 },
  { GO_PHASE, SAM_PHASE_VOTE_BEFORE },
  { VOTE, SAM_CHOICE_A },
  { VOTE, SAM_CHOICE_A },
  { VOTE, SAM_CHOICE_B },
  { VOTE, SAM_CHOICE_DOUBT },
  { VOTE, SAM_CHOICE_A },
  { VOTE, SAM_CHOICE_C },
  { VOTE, SAM_CHOICE_A },
  { CLOSE_ROUND },
  { NEXT },
  { NOTE, .text = "Most want one talk with all." },
  { NOTE, .text = "Most want one talk with all three." },
  { GO_PHASE, SAM_PHASE_VOTE_AFTER },
  { VOTE, SAM_CHOICE_C },
  { VOTE, SAM_CHOICE_A },
  { VOTE, SAM_CHOICE_C },
  { VOTE, SAM_CHOICE_C },
  { VOTE, SAM_CHOICE_A },
  { VOTE, SAM_CHOICE_C },
  { VOTE, SAM_CHOICE_B },
  { CLOSE_ROUND },
  { NEXT },
  { NOTE, .text = "Four of us moved." },
  { KEEP_DAYS, 365 },
  { AGENDA, .text = "After the holidays, with coffee" },
  { GO_ITEM, 5 },
  { NOTE, .text = "It hangs in the hall." },
  { REFLECT, .text = "I need to ask before I know." },
  { KEEP_DAYS, 30 },
  { NEXT },
  { AGREE, .text = "there is more than one carer" },
  { AGREE, .text = "there is more than one carer at the door" },
  { NEXT },
  { NEXT },
  { END },
};

static const char *const rules[] = { "What is said here stays here.",
                                     "No names.", NULL };

static SamSession *
create_session (void)
{
  SamSession *session =
      sam_test_prepared_session ("s", 7, SAM_VOTE_BEFORE_AFTER);

  sam_session_welcome (session, rules);
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    sam_session_item_set_way (sam_session_get_item (session, i),
                              SAM_WAY_KEYBOARD);

  return session;
}

static SamLive *
go_live (SamDatabase *database, SamSession *session)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamClock) clock = sam_clock_new_fixed (now);
  g_autoptr (GPtrArray) questions =
      g_ptr_array_new_with_free_func (g_object_unref);
  SamLive *live = sam_live_new (database, clock, session);

  sam_live_start (live);
  g_ptr_array_add (questions, sam_asked_new ("smile", "What made you smile?"));
  g_ptr_array_add (questions,
                   sam_asked_new ("proud", "What are you proud of?"));
  sam_live_set_questions (live, SAM_BLOCK_CHECK_IN, questions);

  return live;
}

static void
settle (SamLive *live)
{
  while (sam_live_is_busy (live))
    g_main_context_iteration (NULL, TRUE);
}

/* Who is at it: the session that runs, and somebody who studies. */
typedef struct
{
  SamTestStore  store;
  SamLive      *live; /* (owned) (nullable) */
  SamPersonTest study;
  char         *person_id; /* (owned) */
} Team;

static SamPerson *
find_person (Team *team)
{
  SamPerson *person = sam_people_find (team->study.people, team->person_id);

  g_assert_nonnull (person);

  return person;
}

static void
must_be_saved (SamDatabase *database, GAsyncResult **result)
{
  g_autoptr (GError) error = NULL;

  sam_database_run_finish (database, sam_test_wait_for (result), NULL, &error);
  g_assert_no_error (error);
}

static void
play_apart (Team *team, const Step *step)
{
  SamDatabase *database = team->store.database;
  g_autoptr (GAsyncResult) result = NULL;

  if (step->deed == REFLECT)
    {
      SamPerson *person = find_person (team);

      sam_person_test_write (person, step->text);
      sam_person_test_settle (person);
      g_assert_cmpint (sam_person_get_state (person), ==, SAM_PERSON_SAVED);
      return;
    }

  if (step->deed == AGENDA)
    {
      g_autoptr (SamAgenda) agenda = sam_test_agenda (SAM_VOTE_ONCE);

      sam_agenda_set_title (agenda, step->text);
      sam_agenda_store_save_async (database, agenda, FALSE,
                                   sam_test_keep_result_cb, &result);
    }
  else
    sam_keep_days_save_async (database, (int) step->number,
                              sam_test_keep_result_cb, &result);
  must_be_saved (database, &result);
}

/* What is asked for by @step is on the disk when this returns. */
static void
play (Team *team, const Step *step)
{
  SamLive *live = team->live;

  switch (step->deed)
    {
    case ANOTHER:
      sam_live_ask_another (live);
      break;
    case NEXT:
      sam_live_next (live);
      break;
    case NOTE:
      sam_live_set_note (live, step->text);
      sam_live_flush (live);
      break;
    case PEOPLE:
      sam_live_set_people (live, step->number);
      break;
    case GO_PHASE:
      sam_live_go_to_phase (live, (SamPhaseKind) step->number);
      break;
    case GO_ITEM:
      sam_live_go_to_item (live, step->number);
      break;
    case VOTE:
      sam_live_choose (live, (SamChoice) step->number);
      sam_live_confirm (live);
      break;
    case CLOSE_ROUND:
      sam_live_close_round (live);
      break;
    case AGREE:
      sam_live_set_agreement (live, step->text, "I ask who to call", "us");
      sam_live_flush (live);
      break;
    case AGENDA:
    case KEEP_DAYS:
    case REFLECT:
      play_apart (team, step);
      break;
    case END:
    default:
      sam_live_end (live);
      break;
    }
  settle (live);
}

static void
dump_ballot (SamBallot *ballot, GString *dump)
{
  g_autoptr (SamOutcome) outcome =
      sam_disclosure_ask (ballot, SAM_SURFACE_CONSOLE);

  g_string_append_printf (dump, " votes %u %u%s",
                          sam_ballot_get_received (ballot, SAM_ROUND_BEFORE),
                          sam_ballot_get_received (ballot, SAM_ROUND_AFTER),
                          sam_ballot_is_open (ballot) ? " open" : "");
  for (guint round = 0; outcome != NULL && round < SAM_N_ROUNDS; round++)
    for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
      g_string_append_printf (dump, " %u",
                              sam_outcome_get_count (outcome, round, choice));
}

/* Returns: (transfer full): everything that was saved of a session, but not
 *   the seconds: they are saved now and then */
static char *
dump_session (SamSession *session)
{
  GPtrArray       *proposals = sam_session_get_proposals (session);
  g_autofree char *sentence =
      proposals->len > 0
          ? sam_agreement_to_sentence (g_ptr_array_index (proposals, 0))
          : NULL;
  GString *dump = g_string_new (NULL);

  g_string_append_printf (dump, "at %u, %u people, %s, %s\n",
                          sam_session_get_position (session),
                          sam_session_get_people (session),
                          sentence != NULL ? sentence : "nothing agreed",
                          sam_session_get_ended (session) != NULL ? "over"
                                                                  : "running");
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamSessionItem *item = sam_session_get_item (session, i);
      SamBallot      *ballot = sam_session_item_get_ballot (item);

      g_string_append_printf (dump, "%u: step %u, “%s”, “%s”", i,
                              sam_session_item_get_step (item),
                              sam_session_item_get_text (item),
                              sam_session_item_get_note (item));
      if (ballot != NULL)
        dump_ballot (ballot, dump);
      g_string_append_c (dump, '\n');
    }

  return g_string_free (dump, FALSE);
}

static void
dump_agendas (SamDatabase *database, GString *dump)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) agendas = NULL;
  g_autoptr (GError) error = NULL;

  sam_agenda_store_list_async (database, FALSE, NULL, sam_test_keep_result_cb,
                               &result);
  agendas = sam_agenda_store_list_finish (database, sam_test_wait_for (&result),
                                          &error);
  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (agendas); i++)
    {
      g_autoptr (SamAgendaRow) row = g_list_model_get_item (agendas, i);

      g_string_append_printf (dump, "agenda “%s”, %u items\n",
                              sam_agenda_row_get_title (row),
                              sam_agenda_row_get_n_items (row));
    }
}

static void
dump_days (SamDatabase *database, GString *dump)
{
  int days = 0;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_keep_days_load_async (database, NULL, sam_test_keep_result_cb, &result);
  sam_keep_days_load_finish (database, sam_test_wait_for (&result), &days,
                             &error);
  g_assert_no_error (error);
  g_string_append_printf (dump, "kept for %d days\n", days);
}

/* Returns: (transfer full): all that lies on the disk */
static char *
dump_all (Team *team)
{
  g_autoptr (SamSession) session = sam_test_load (&team->store, "s");
  g_autofree char *text = dump_session (session);
  GString         *dump = g_string_new (text);

  dump_agendas (team->store.database, dump);
  dump_days (team->store.database, dump);
  g_string_append_printf (dump, "%u reflections\n",
                          sam_person_test_count (find_person (team)));

  return g_string_free (dump, FALSE);
}

static void
open_study (Team *team)
{
  g_autoptr (GError) error = NULL;

  sam_person_test_load (&team->study);
  sam_person_test_unlock (find_person (team), NULL, &error);
  g_assert_no_error (error);
}

static void
close_team (Team *team)
{
  g_clear_object (&team->live);
  sam_database_close (team->store.database);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&team->store.database);
  g_clear_object (&team->study.people);
}

/* A folder with a session that has not begun, and a person */
static void
set_up_team (Team *team)
{
  g_autoptr (SamSession) session = create_session ();
  g_autoptr (SamPerson) person = NULL;

  *team = (Team){ 0 };
  sam_test_store_set_up (&team->store, NULL);
  sam_test_create (&team->store, session);
  team->study.folder = g_build_filename (team->store.directory, "people", NULL);
  sam_person_test_load (&team->study);
  person = sam_person_test_create (&team->study, "Anna", NULL);
  team->person_id = g_strdup (sam_person_get_id (person));
}

static void
tear_down_team (Team *team)
{
  g_free (team->study.folder);
  g_free (team->person_id);
  sam_test_store_tear_down (&team->store, NULL);
}

/* Returns: (transfer full) (element-type utf8): what lies on the disk before
 *   the first step and after each */
static GPtrArray *
play_in_peace (void)
{
  GPtrArray *dumps = g_ptr_array_new_with_free_func (g_free);
  Team       team;
  g_autoptr (SamSession) session = create_session ();

  set_up_team (&team);
  team.live = go_live (team.store.database, session);
  g_ptr_array_add (dumps, dump_all (&team));
  for (guint i = 0; i < G_N_ELEMENTS (script); i++)
    {
      play (&team, &script[i]);
      g_ptr_array_add (dumps, dump_all (&team));
    }
  close_team (&team);
  tear_down_team (&team);

  return dumps;
}

static gboolean
is_memory (guint step)
{
  return step < G_N_ELEMENTS (script) && script[step].deed == VOTE;
}

/* The child: goes on from step @first to the end, and says after each how many
 * are done. */
static int
play_on (const char *path, const char *person_id, guint first)
{
  Team             team = { 0 };
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamSession) session = NULL;

  team.store.path = (char *) path;
  team.person_id = (char *) person_id;
  team.study.folder = g_build_filename (folder, "people", NULL);
  team.store.database = sam_database_open (path, &error);
  g_assert_no_error (error);
  open_study (&team);
  session = sam_test_load (&team.store, "s");
  team.live = go_live (team.store.database, session);
  for (guint i = first; i < G_N_ELEMENTS (script); i++)
    {
      play (&team, &script[i]);
      printf ("%u\n", i + 1);
      fflush (stdout);
    }
  close_team (&team);
  g_free (team.study.folder);

  return 0;
}

/* Reads what the child says until it has said @until, or is gone.
 *
 * Returns: the last number that it said; @done for none */
static guint
listen_to (GDataInputStream *said, guint done, guint until)
{
  while (done < until)
    {
      g_autofree char *line =
          g_data_input_stream_read_line (said, NULL, NULL, NULL);

      if (line == NULL)
        break;
      done = (guint) g_ascii_strtoull (line, NULL, 10);
    }

  return done;
}

/* Lets a child play from step @done on, and kills it some steps later.
 *
 * Returns: how many steps were acknowledged by then */
static guint
play_and_kill (Team *team, GRand *rand, guint done)
{
  guint until = done + (guint) g_rand_int_range (rand, 0, MOST_STEPS_AT_ONCE);
  g_autofree char *first = g_strdup_printf ("%u", done);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child =
      g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                        "/proc/self/exe", PLAY, team->store.path,
                        team->person_id, first, NULL);
  g_autoptr (GDataInputStream) said = NULL;

  g_assert_no_error (error);
  said = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  done = listen_to (said, done, until);

  /* Somewhere in the step that follows. */
  g_usleep ((gulong) g_rand_int_range (rand, 0, MOST_DELAY_US));
  g_subprocess_force_exit (child);
  done = listen_to (said, done, G_MAXUINT);
  g_subprocess_wait (child, NULL, NULL);

  return done;
}

static int
keep_text_cb (void *text, int n_columns, char **values, char **names)
{
  g_string_append (text, values[0] != NULL ? values[0] : "");

  return 0;
}

static void
check_integrity (const char *path)
{
  sqlite3 *handle = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_cmpint (sqlite3_open (path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, "PRAGMA integrity_check", keep_text_cb,
                                 text, NULL),
                   ==, SQLITE_OK);
  g_assert_cmpstr (text->str, ==, "ok");
  g_string_truncate (text, 0);
  g_assert_cmpint (sqlite3_exec (handle, "PRAGMA foreign_key_check",
                                 keep_text_cb, text, NULL),
                   ==, SQLITE_OK);
  g_assert_cmpstr (text->str, ==, "");
  sqlite3_close (handle);
}

/* A vote that was open is open again as a whole, says so, and shows nothing. */
static void
check_resumes (SamTestStore *store, guint done)
{
  SamLive *live;
  gboolean was_open = is_memory (done);
  g_autoptr (SamSession) session = sam_test_load (store, "s");
  g_autofree char *words = NULL;

  if (sam_session_get_ended (session) != NULL)
    return;

  live = go_live (store->database, session);
  g_assert_cmpint (sam_live_has_round (live), ==, was_open);
  if (was_open)
    {
      words = sam_live_describe_round (live);
      g_assert_cmpuint (sam_live_get_received (live), ==, 0);
      g_assert_cmpint (sam_live_get_way (live), ==, SAM_WAY_KEYBOARD);
      g_assert_nonnull (strstr (words, "starts again"));
      g_assert_null (sam_live_dup_outcome (live, SAM_SURFACE_SHARED_SCREEN));
    }
  g_object_unref (live);
}

/* As the program starts.
 *
 * Returns: how long that took, in microseconds */
static gint64
start_again (Team *team)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (SamSession) session = NULL;
  g_autoptr (GError) error = NULL;

  team->store.database = sam_database_open (team->store.path, &error);
  g_assert_no_error (error);
  open_study (team);
  g_assert_false (sam_person_was_restored (find_person (team)));
  session = sam_test_load (&team->store, "s");

  return g_get_monotonic_time () - start;
}

/* Returns: the step to go on with: after all that is on the disk, and at the
 *   beginning of a vote that was cut off */
static guint
check_disk (Team *team, GPtrArray *dumps, guint done, gint64 *longest)
{
  gint64           started;
  g_autofree char *dump = NULL;

  check_integrity (team->store.path);
  started = start_again (team);
  *longest = MAX (*longest, started);
  dump = dump_all (team);

  if (strcmp (dump, g_ptr_array_index (dumps, done)) != 0)
    {
      /* The step that it was at may have come to its end. */
      g_assert_cmpuint (done + 1, <, dumps->len);
      g_assert_cmpstr (dump, ==, g_ptr_array_index (dumps, done + 1));
      done++;
    }
  while (done > 0 && is_memory (done - 1))
    done--;

  check_resumes (&team->store, done);
  close_team (team);

  return done;
}

typedef struct
{
  guint  n_kills;
  guint  n_meetings;
  guint  n_acknowledged;
  gint64 longest_start; /* in microseconds */
} Sum;

/* Plays one meeting to its end, with as many kills as that takes. */
static void
torture_one (GPtrArray *dumps, GRand *rand, guint most, Sum *sum)
{
  guint done = 0;
  Team  team;

  set_up_team (&team);
  close_team (&team);
  while (done < G_N_ELEMENTS (script) && sum->n_kills < most)
    {
      guint acknowledged = play_and_kill (&team, rand, done);

      sum->n_acknowledged += acknowledged - done;
      done = check_disk (&team, dumps, acknowledged, &sum->longest_start);
      sum->n_kills++;
    }
  sum->n_meetings++;
  tear_down_team (&team);
}

/* R1. How long it took to start is said, and asserted nowhere: a machine may
 * be busy. */
static void
test_kill (void)
{
  guint most = sam_figures_choose (QUICK_KILLS, ALL_KILLS);
  guint seed = sam_figures_get_seed ();
  Sum   sum = { 0 };
  g_autoptr (GPtrArray) dumps = play_in_peace ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);
  while (sum.n_kills < most)
    torture_one (dumps, rand, most, &sum);
  sam_figures_say ("R1", sum.longest_start < MOST_START,
                   "0 lost, 0 integrity errors, starts within 1 s",
                   "%u kills in %u meetings, %u changes acknowledged, 0 lost, "
                   "0 integrity errors, started within %.3f s",
                   sum.n_kills, sum.n_meetings, sum.n_acknowledged,
                   (double) sum.longest_start / G_USEC_PER_SEC);
}

int
main (int argc, char *argv[])
{
  if (argc == 5 && g_str_equal (argv[1], PLAY))
    return play_on (argv[2], argv[3],
                    (guint) g_ascii_strtoull (argv[4], NULL, 10));

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/torture/kill-9", test_kill);

  return g_test_run ();
}
