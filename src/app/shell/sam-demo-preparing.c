// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-demo-steps.h"

#include <glib/gi18n-lib.h>

#include "sam-agenda-list.h"
#include "sam-import-dialog.h"
#include "sam-item-preview.h"
#include "sam-print-kit.h"
#include "sam-start-dialog.h"
#include "sam-window-private.h"

/* Two weeks after the first meeting of the demo, the next one is prepared. */

#define DAY_SECONDS (24 * 60 * 60)
#define MINUTES 90
#define FILE_NAME "demo.samenspel-agenda"

/* What the team discusses, in this order. */
static const struct
{
  const char *id;
  SamVoteForm form; /* of a dilemma */
} items[] = {
  { SAM_DEMO_CASE, SAM_VOTE_NONE },
  { "building-contact-first-sentence", SAM_VOTE_NONE },
  { SAM_DEMO_TIP, SAM_VOTE_NONE },
  { SAM_DEMO_DILEMMA, SAM_VOTE_BEFORE_AFTER },
  { "building-contact-brother-on-the-phone", SAM_VOTE_SELF_CARER },
};

static SamAgenda *
get_agenda (SamDemoStage *stage)
{
  return sam_agenda_saver_get_agenda (stage->window->saver);
}

static gboolean
past_is_read (SamDemoStage *stage)
{
  return !stage->window->reading_past;
}

static gboolean
agenda_is_there (SamDemoStage *stage)
{
  return stage->window->saver != NULL && past_is_read (stage) &&
         sam_agenda_saver_get_state (stage->window->saver) ==
             SAM_SAVE_STATE_SAVED;
}

static gboolean
import_is_there (SamDemoStage *stage)
{
  return sam_demo_stage_find_window (SAM_TYPE_IMPORT_DIALOG) != NULL;
}

static void
play_proposal (SamDemoStage *stage)
{
  GtkWidget *window = GTK_WIDGET (stage->window);

  sam_demo_stage_act (stage, window, "win.new-session", NULL);
  sam_demo_stage_wait (stage, past_is_read, "past sessions are read");
  sam_demo_shoot (stage, "three-questions");
  sam_demo_stage_act (stage, GTK_WIDGET (stage->window->plan_page),
                      "plan.propose", NULL);
  sam_demo_stage_wait (stage, agenda_is_there, "the agenda is proposed");
  sam_demo_shoot (stage, "proposed-agenda");
}

/* What was proposed is replaced by what the team chose itself. */
static void
choose_items (SamDemoStage *stage)
{
  SamAgenda *agenda = get_agenda (stage);
  g_autoptr (GDateTime) now = sam_clock_get_now (stage->clock);

  for (guint i = sam_agenda_get_n_blocks (agenda); i-- > 0;)
    if (!sam_block_is_fixed (sam_agenda_get_block (agenda, i)))
      sam_agenda_remove (agenda, i);

  sam_agenda_set_starts (agenda, now);
  sam_agenda_set_minutes (agenda, MINUTES);
  sam_agenda_set_people (agenda, SAM_DEMO_PEOPLE);
  sam_agenda_set_title (agenda, _ ("Getting in touch"));
  sam_agenda_set_goal (agenda, _ ("We know what to do when time is up"));
  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    {
      SamCard *card = NULL;
      SamItem *item = sam_deck_find_item (sam_deck_shelf_get_built_in (
                                              stage->window->shelf),
                                          items[i].id, &card);
      g_autoptr (SamBlock) block = NULL;

      if (item == NULL)
        {
          sam_demo_stage_fail (stage, "There is no item %s", items[i].id);
          return;
        }
      block = sam_block_new_item (SAM_DEMO_DECK, card, item);
      if (sam_item_get_kind (item) == SAM_ITEM_DILEMMA)
        {
          sam_block_set_vote_form (block, items[i].form);
          sam_block_set_note (block,
                              _ ("Let somebody who has not spoken yet begin."));
        }
      sam_agenda_append (agenda, block);
    }

  sam_demo_stage_wait (stage, agenda_is_there, "the agenda is saved");
  sam_demo_shoot (stage, "agenda");
}

/* Returns: (transfer none) (nullable): the id of a dilemma on the agenda */
static const char *
find_dilemma (SamAgenda *agenda)
{
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);
      SamItem  *item = sam_block_get_item (block);

      if (item != NULL && sam_item_get_kind (item) == SAM_ITEM_DILEMMA)
        return sam_block_get_id (block);
    }

  return NULL;
}

static void
play_details (SamDemoStage *stage)
{
  const char *id = find_dilemma (get_agenda (stage));
  GtkWidget  *list =
      sam_demo_stage_find (GTK_WIDGET (stage->window), SAM_TYPE_AGENDA_LIST, 0);
  GtkWidget *preview;

  if (id == NULL)
    {
      sam_demo_stage_fail (stage, "There is no dilemma on the agenda");
      return;
    }

  sam_demo_stage_act (stage, list, "agenda.details", "s", id);
  sam_demo_shoot (stage, "agenda-details");
  sam_demo_stage_act (stage, list, "agenda.details", "s", id);
  sam_demo_stage_act (stage, list, "agenda.preview", "s", id);
  preview = sam_demo_shoot_window (stage, SAM_TYPE_ITEM_PREVIEW, "preview");
  sam_demo_stage_act (stage, preview, "preview.close", NULL);
}

/* A colleague gets the agenda as a file, and opens it. */
static void
play_sharing (SamDemoStage *stage)
{
  GtkWidget       *dialog;
  g_autofree char *path = g_build_filename (stage->home, FILE_NAME, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = NULL;

  sam_demo_stage_act (stage, GTK_WIDGET (stage->window->builder_page),
                      "builder.print", NULL);
  dialog = sam_demo_shoot_window (stage, SAM_TYPE_PRINT_KIT, "print-kit");
  if (stage->error != NULL)
    return;
  gtk_window_close (GTK_WINDOW (dialog));

  bytes = sam_agenda_file_write (get_agenda (stage), stage->window->shelf,
                                 &stage->error);
  if (bytes == NULL ||
      !g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                            (gssize) g_bytes_get_size (bytes), &stage->error))
    return;
  sam_window_import_file (stage->window, file);
  sam_demo_stage_wait (stage, import_is_there, "the agenda is read");
  dialog = sam_demo_shoot_window (stage, SAM_TYPE_IMPORT_DIALOG, "import");
  if (dialog != NULL)
    gtk_window_close (GTK_WINDOW (dialog));
}

void
sam_demo_play_preparing (SamDemoStage *stage)
{
  sam_clock_advance (stage->clock, 14 * DAY_SECONDS);
  play_proposal (stage);
  if (stage->error == NULL)
    choose_items (stage);
  if (stage->error == NULL)
    play_details (stage);
  if (stage->error == NULL)
    play_sharing (stage);
}
