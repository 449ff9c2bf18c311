// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtk/gtk.h>

#include "sam-live-keys.h"

#define NONE (-1)

/* No vote; a keyboard round of three options: empty, with a choice, full; a
 * round by hands. */
static const SamRoomState no_round = { .can_next = TRUE, .n_options = 3 };
static const SamRoomState quiet = { .has_round = TRUE,
                                    .n_options = 3,
                                    .is_quiet = TRUE };
static const SamRoomState question = { .can_ask = TRUE };
static const SamRoomState thanks = { .at_close = TRUE };
static const SamRoomState keyboard = { .has_round = TRUE,
                                       .n_options = 3,
                                       .can_set_hands = TRUE,
                                       .can_set_secret = TRUE };
static const SamRoomState chosen = {
  .has_round = TRUE, .n_options = 3, .received = 2, .has_choice = TRUE
};
static const SamRoomState full = {
  .has_round = TRUE, .n_options = 3, .received = 7, .is_full = TRUE
};
static const SamRoomState hands = { .has_round = TRUE,
                                    .n_options = 3,
                                    .can_set_hands = TRUE,
                                    .can_set_secret = TRUE,
                                    .way = SAM_WAY_HANDS };
/* One on paper, after a round that was secret; people who write: nobody yet,
 * some, all; a vote that was just closed; an outcome with an earlier one; the
 * check-out. */
static const SamRoomState paper = { .has_round = TRUE,
                                    .n_options = 3,
                                    .can_set_secret = TRUE,
                                    .way = SAM_WAY_PAPER };
static const SamRoomState reasons = { .has_reason_round = TRUE,
                                      .n_options = 3,
                                      .can_next = TRUE };
static const SamRoomState written = { .has_reason_round = TRUE,
                                      .n_options = 3,
                                      .received = 2 };
static const SamRoomState all_written = {
  .has_reason_round = TRUE, .n_options = 3, .received = 7, .is_full = TRUE
};
static const SamRoomState closed = { .offers_reasons = TRUE,
                                     .can_next = TRUE,
                                     .n_options = 3 };
static const SamRoomState outcome = { .has_earlier = TRUE,
                                      .can_next = TRUE,
                                      .n_options = 3 };
static const SamRoomState before = {
  .has_earlier = TRUE, .shows_earlier = TRUE, .can_next = TRUE, .n_options = 3
};
static const SamRoomState check_out = { .at_check_out = TRUE,
                                        .can_next = TRUE };

/* Looking back, before and after the answer; choosing from three proposals, and
 * where dots can be placed; people placing them, and all of them done. */
static const SamRoomState looking = { .can_next = TRUE,
                                      .task = SAM_ROOM_LOOK_BACK,
                                      .n_choices = 3 };
static const SamRoomState answered = { .can_next = TRUE,
                                       .task = SAM_ROOM_LOOK_BACK,
                                       .n_choices = 3,
                                       .is_answered = TRUE };
static const SamRoomState choosing = { .can_next = TRUE,
                                       .task = SAM_ROOM_CHOOSE,
                                       .n_choices = 3 };
static const SamRoomState dotting = {
  .can_next = TRUE, .task = SAM_ROOM_DOTS, .n_choices = 3, .may_dot = TRUE
};
static const SamRoomState placing = { .task = SAM_ROOM_DOTS,
                                      .n_choices = 3,
                                      .has_dots = TRUE };
static const SamRoomState paging = {
  .can_next = TRUE, .task = SAM_ROOM_DOTS, .n_choices = 3, .has_dots = TRUE
};
static const SamRoomState placed = {
  .task = SAM_ROOM_DOTS, .n_choices = 3, .has_dots = TRUE, .is_dots_full = TRUE
};

typedef struct
{
  const char         *name;
  const SamRoomState *state;
  guint               keyval;
  GdkModifierType     modifiers;
  gboolean            means_something;
  const char         *action;
  int                 target;
} KeyCase;

static const KeyCase cases[] = {
  { "space-goes-on", &no_round, GDK_KEY_space, 0, TRUE, "live.next", NONE },
  { "remote-goes-on", &no_round, GDK_KEY_Page_Down, 0, TRUE, "live.next",
    NONE },
  { "left-goes-back", &no_round, GDK_KEY_Left, 0, TRUE, "live.previous", NONE },
  { "b-blanks", &no_round, GDK_KEY_b, 0, TRUE, "live.blank", NONE },
  { "a-is-nothing", &no_round, GDK_KEY_a, 0, FALSE, NULL, NONE },
  { "enter-is-nothing", &no_round, GDK_KEY_Return, 0, FALSE, NULL, NONE },
  { "up-is-nothing", &no_round, GDK_KEY_Up, 0, FALSE, NULL, NONE },
  { "n-writes", &no_round, GDK_KEY_n, 0, TRUE, "screen.note", NONE },
  { "o-lists", &no_round, GDK_KEY_o, 0, TRUE, "screen.overview", NONE },
  { "g-agrees", &no_round, GDK_KEY_G, 0, TRUE, "screen.agreement", NONE },
  { "l-is-late", &no_round, GDK_KEY_l, 0, TRUE, "screen.late", NONE },
  { "p-parks", &no_round, GDK_KEY_p, 0, TRUE, "live.park", NONE },
  { "plus-adds-minutes", &no_round, GDK_KEY_plus, GDK_SHIFT_MASK, TRUE,
    "live.more", NONE },
  { "control-plus-does-not", &no_round, GDK_KEY_plus, GDK_CONTROL_MASK, FALSE,
    NULL, NONE },
  { "control-z-takes-back", &no_round, GDK_KEY_z, GDK_CONTROL_MASK, TRUE,
    "live.undo", NONE },
  { "control-shift-z-does-again", &no_round, GDK_KEY_Z,
    GDK_CONTROL_MASK | GDK_SHIFT_MASK, TRUE, "live.redo", NONE },
  { "z-is-nothing", &no_round, GDK_KEY_z, 0, FALSE, NULL, NONE },
  { "control-enter-is-nothing", &no_round, GDK_KEY_Return, GDK_CONTROL_MASK,
    FALSE, NULL, NONE },
  { "f-freezes", &no_round, GDK_KEY_f, 0, TRUE, "live.freeze", NONE },
  { "q-is-quiet", &no_round, GDK_KEY_q, 0, TRUE, "live.quiet", NONE },
  { "r-asks-another", &question, GDK_KEY_r, 0, TRUE, "live.another", NONE },
  { "enter-closes", &thanks, GDK_KEY_Return, 0, TRUE, "live.end", NONE },
  { "q-is-loud-again", &quiet, GDK_KEY_q, 0, TRUE, "live.quiet", NONE },
  { "escape-is-loud-again", &quiet, GDK_KEY_Escape, 0, TRUE, "live.quiet",
    NONE },
  { "no-vote-in-quiet", &quiet, GDK_KEY_a, 0, TRUE, NULL, NONE },
  { "no-close-in-quiet", &quiet, GDK_KEY_Return, 0, TRUE, NULL, NONE },
  { "no-next-in-quiet", &quiet, GDK_KEY_space, 0, TRUE, NULL, NONE },
  { "remote-scrolls-in-quiet", &quiet, GDK_KEY_Page_Down, 0, FALSE, NULL,
    NONE },
  { "q-in-a-round", &keyboard, GDK_KEY_q, 0, TRUE, "live.quiet", NONE },
  { "f-in-a-round", &keyboard, GDK_KEY_f, 0, TRUE, "live.freeze", NONE },
  { "control-b-is-not-b", &no_round, GDK_KEY_b, GDK_CONTROL_MASK, FALSE, NULL,
    NONE },

  { "1-is-done", &looking, GDK_KEY_1, 0, TRUE, "live.answer",
    SAM_AGREEMENT_DONE },
  { "2-goes-on", &looking, GDK_KEY_KP_2, 0, TRUE, "live.answer",
    SAM_AGREEMENT_GOING_ON },
  { "3-is-let-go", &answered, GDK_KEY_3, 0, TRUE, "live.answer",
    SAM_AGREEMENT_LET_GO },
  { "4-says-nothing", &looking, GDK_KEY_4, 0, FALSE, NULL, NONE },
  { "n-is-a-note-before", &looking, GDK_KEY_n, 0, TRUE, "screen.note", NONE },
  { "n-is-what-was-noticed", &answered, GDK_KEY_n, 0, TRUE, "screen.block",
    NONE },
  { "enter-is-what-was-noticed", &answered, GDK_KEY_Return, 0, TRUE,
    "screen.block", NONE },
  { "space-looks-on", &looking, GDK_KEY_space, 0, TRUE, "live.next", NONE },
  { "2-chooses", &choosing, GDK_KEY_2, 0, TRUE, "live.choose", 1 },
  { "enter-chooses-nothing", &choosing, GDK_KEY_Return, 0, FALSE, NULL, NONE },
  { "enter-begins-dots", &dotting, GDK_KEY_Return, 0, TRUE, "live.start-dots",
    NONE },
  { "3-chooses-beside-dots", &dotting, GDK_KEY_3, 0, TRUE, "live.choose", 2 },
  { "3-places-a-dot", &placing, GDK_KEY_3, 0, TRUE, "live.dot", 2 },
  { "4-places-none", &placing, GDK_KEY_4, 0, FALSE, NULL, NONE },
  { "enter-ends-ones-dots", &placing, GDK_KEY_Return, 0, TRUE,
    "live.confirm-dots", NONE },
  { "enter-shows-dots", &placed, GDK_KEY_KP_Enter, 0, TRUE, "live.close-dots",
    NONE },
  { "backspace-takes-a-dot", &placing, GDK_KEY_BackSpace, 0, TRUE,
    "live.take-back-dot", NONE },
  { "space-stays-at-dots", &placing, GDK_KEY_space, 0, TRUE, NULL, NONE },
  { "space-turns-to-more-proposals", &paging, GDK_KEY_space, 0, TRUE,
    "live.next", NONE },
  { "left-turns-back", &placing, GDK_KEY_Left, 0, TRUE, "live.previous", NONE },
  { "g-stays-at-dots", &placing, GDK_KEY_g, 0, TRUE, NULL, NONE },
  { "b-blanks-dots", &placing, GDK_KEY_b, 0, TRUE, "live.blank", NONE },
  { "f11-works-at-dots", &placing, GDK_KEY_F11, 0, FALSE, NULL, NONE },

  { "b-votes", &keyboard, GDK_KEY_b, 0, TRUE, "live.vote", SAM_CHOICE_B },
  { "caps-lock-votes", &keyboard, GDK_KEY_B, GDK_LOCK_MASK, TRUE, "live.vote",
    SAM_CHOICE_B },
  { "3-votes", &keyboard, GDK_KEY_3, 0, TRUE, "live.vote", SAM_CHOICE_C },
  { "keypad-1-votes", &keyboard, GDK_KEY_KP_1, 0, TRUE, "live.vote",
    SAM_CHOICE_A },
  { "no-fourth-option", &keyboard, GDK_KEY_d, 0, FALSE, NULL, NONE },
  { "t-doubts", &keyboard, GDK_KEY_t, 0, TRUE, "live.vote", SAM_CHOICE_DOUBT },
  { "enter-abstains", &keyboard, GDK_KEY_Return, 0, TRUE, "live.confirm",
    NONE },
  { "space-stays", &keyboard, GDK_KEY_space, 0, TRUE, NULL, NONE },
  { "right-stays", &keyboard, GDK_KEY_Right, 0, TRUE, NULL, NONE },
  { "remote-stays", &keyboard, GDK_KEY_Page_Up, 0, TRUE, NULL, NONE },
  { "o-stays", &keyboard, GDK_KEY_o, 0, TRUE, NULL, NONE },
  { "n-stays", &keyboard, GDK_KEY_n, 0, TRUE, NULL, NONE },
  { "l-stays", &keyboard, GDK_KEY_l, 0, TRUE, NULL, NONE },
  { "p-stays", &keyboard, GDK_KEY_p, 0, TRUE, NULL, NONE },
  { "dot-blanks", &keyboard, GDK_KEY_period, 0, TRUE, "live.blank", NONE },
  { "up-is-one-more", &keyboard, GDK_KEY_Up, 0, TRUE, "live.more-voters",
    NONE },
  { "down-is-one-fewer", &keyboard, GDK_KEY_Down, 0, TRUE, "live.fewer-voters",
    NONE },
  { "h-to-hands", &keyboard, GDK_KEY_h, 0, TRUE, "live.way", SAM_WAY_HANDS },
  { "control-enter-closes", &keyboard, GDK_KEY_Return, GDK_CONTROL_MASK, TRUE,
    "live.close-round", NONE },

  { "enter-confirms", &chosen, GDK_KEY_KP_Enter, 0, TRUE, "live.confirm",
    NONE },
  { "backspace-takes-back", &chosen, GDK_KEY_BackSpace, 0, TRUE,
    "live.take-back", NONE },
  { "h-is-too-late", &chosen, GDK_KEY_h, 0, TRUE, NULL, NONE },
  { "enter-closes-a-full-round", &full, GDK_KEY_Return, 0, TRUE,
    "live.close-round", NONE },

  { "a-counts-one-hand", &hands, GDK_KEY_a, 0, TRUE, "live.vote",
    SAM_CHOICE_A },
  { "shift-a-counts-one-less", &hands, GDK_KEY_A, GDK_SHIFT_MASK, TRUE,
    "live.unvote", SAM_CHOICE_A },
  { "enter-does-not-close-early", &hands, GDK_KEY_Return, 0, TRUE, NULL, NONE },
  { "h-to-keyboard", &hands, GDK_KEY_h, 0, TRUE, "live.way", SAM_WAY_KEYBOARD },
  { "l-stays-while-hands-are-up", &hands, GDK_KEY_l, 0, TRUE, NULL, NONE },
  { "n-writes-while-hands-are-up", &hands, GDK_KEY_n, 0, TRUE, "screen.note",
    NONE },
  { "s-to-slips", &hands, GDK_KEY_s, 0, TRUE, "live.way", SAM_WAY_PAPER },

  { "a-on-paper-is-nothing", &paper, GDK_KEY_a, 0, TRUE, NULL, NONE },
  { "enter-types-slips-in", &paper, GDK_KEY_Return, 0, TRUE, "screen.slips",
    NONE },
  { "control-enter-types-slips-in", &paper, GDK_KEY_Return, GDK_CONTROL_MASK,
    TRUE, "screen.slips", NONE },
  { "s-back-to-keyboard", &paper, GDK_KEY_s, 0, TRUE, "live.way",
    SAM_WAY_KEYBOARD },
  { "h-does-not-open-what-was-secret", &paper, GDK_KEY_h, 0, TRUE, NULL, NONE },
  { "backspace-on-paper-is-nothing", &paper, GDK_KEY_BackSpace, 0, TRUE, NULL,
    NONE },

  { "enter-writes", &reasons, GDK_KEY_Return, 0, TRUE, "screen.reasons", NONE },
  { "space-skips", &reasons, GDK_KEY_space, 0, TRUE, "live.next", NONE },
  { "space-does-not-leave-what-is-written", &written, GDK_KEY_space, 0, TRUE,
    NULL, NONE },
  { "o-does-not-either", &written, GDK_KEY_o, 0, TRUE, NULL, NONE },
  { "control-enter-shows", &written, GDK_KEY_Return, GDK_CONTROL_MASK, TRUE,
    "live.close-reasons", NONE },
  { "enter-shows", &all_written, GDK_KEY_Return, 0, TRUE, "live.close-reasons",
    NONE },
  { "r-asks", &closed, GDK_KEY_r, 0, TRUE, "live.ask-reasons", NONE },
  { "r-is-nothing", &no_round, GDK_KEY_r, 0, FALSE, NULL, NONE },

  { "e-looks-back", &outcome, GDK_KEY_e, 0, TRUE, "live.earlier", NONE },
  { "e-comes-back", &before, GDK_KEY_E, GDK_LOCK_MASK, TRUE, "live.earlier",
    NONE },
  { "e-is-nothing", &no_round, GDK_KEY_e, 0, FALSE, NULL, NONE },

  { "1-counts", &check_out, GDK_KEY_1, 0, TRUE, "live.worth", SAM_WORTH_YES },
  { "keypad-3-counts", &check_out, GDK_KEY_KP_3, 0, TRUE, "live.worth",
    SAM_WORTH_HARDLY },
  { "shift-2-takes-away", &check_out, GDK_KEY_2, GDK_SHIFT_MASK, TRUE,
    "live.unworth", SAM_WORTH_PARTLY },
  { "4-is-nothing", &check_out, GDK_KEY_4, 0, FALSE, NULL, NONE },
  { "b-still-blanks", &check_out, GDK_KEY_b, 0, TRUE, "live.blank", NONE },
};

static void
test_key (gconstpointer data)
{
  const KeyCase *key = data;
  SamKeyAct      act = { NULL, NONE };

  g_assert_cmpint (sam_live_keys_find (key->state, key->keyval, key->modifiers,
                                       &act),
                   ==, key->means_something);
  g_assert_cmpstr (act.action, ==, key->action);
  if (key->action != NULL)
    g_assert_cmpint (act.target, ==, key->target);
}

typedef struct
{
  const SamRoomState *state;
  const char         *hint;
} HintCase;

static const HintCase hints[] = {
  { &no_round, "Space: next" },
  { &keyboard, "A, B, C or T, then Enter" },
  { &chosen, "Enter: confirm · Backspace: take back" },
  { &full, "Enter: close the vote" },
  { &hands, "Ctrl+Enter: close the vote" },
  { &paper, "Enter: type in the slips" },
  { &reasons, "Enter: write · Space: skip" },
  { &written, "Enter: write · Ctrl+Enter: show the reasons" },
  { &all_written, "Enter: show the reasons" },
  { &closed, "R: write reasons · Space: next" },
  { &outcome, "E: an earlier time · Space: next" },
  { &before, "E: back to today" },
  { &check_out, "1, 2, 3: count a hand · Shift: take one away" },
};

static void
test_hints_name_the_keys_that_work (void)
{
  const SamRoomState last = { 0 };
  g_autofree char   *nothing = sam_room_state_to_hint (&last);

  for (gsize i = 0; i < G_N_ELEMENTS (hints); i++)
    {
      g_autofree char *hint = sam_room_state_to_hint (hints[i].state);

      g_assert_cmpstr (hint, ==, hints[i].hint);
    }

  g_assert_cmpstr (nothing, ==, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/live-keys/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_key);
    }
  g_test_add_func ("/live-keys/hints-name-the-keys-that-work",
                   test_hints_name_the_keys_that_work);

  return g_test_run ();
}
