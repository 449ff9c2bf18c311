// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-home.h"

#include <glib/gi18n-lib.h>

#include "sam-card-progress.h"
#include "sam-gives-way.h"
#include "sam-portfolio.h"
#include "sam-progress-ring.h"
#include "sam-study-today.h"
#include "sam-study-written.h"

/**
 * SamStudyHome:
 *
 * How somebody is with their studying, on one page: how far they are, what
 * there is to do today, what they wrote last, and how far they are with each
 * card. Made anew whenever somebody comes to it, and empty while
 * nobody is there.
 */
struct _SamStudyHome
{
  AdwBin parent_instance;

  /* Template */
  SamProgressRing *ring;
  GtkLabel        *studied;
  SamStudyToday   *today;
  SamStudyWritten *written;
  GtkBox          *cards;

  SamDesk *desk; /* (owned) (nullable): %NULL until it is given */
};

G_DEFINE_FINAL_TYPE (SamStudyHome, sam_study_home, ADW_TYPE_BIN)

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static SamDeck *
get_deck (SamStudyHome *self)
{
  return sam_deck_shelf_get_built_in (sam_desk_get_shelf (self->desk));
}

static void
show_studied (SamStudyHome *self, SamStudy *study)
{
  SamProgress progress = sam_progress_of_deck (study, get_deck (self));
  guint       minutes =
      sam_hours_total (sam_study_get_activities (study), SAM_NO_DAY + 1,
                       sam_desk_get_today (self->desk));
  g_autofree char *time = sam_portfolio_describe_minutes (minutes);
  /* TRANSLATORS: how many were studied, of how many, and the time it took */
  g_autofree char *words =
      g_strdup_printf (_ ("%u of %u items studied · %s"), progress.studied,
                       progress.total, time);

  sam_progress_ring_set_percent (self->ring,
                                 sam_progress_get_percent (progress));
  gtk_label_set_label (self->studied, words);
}

static void
show_cards (SamStudyHome *self, SamStudy *study)
{
  SamDeck *deck = get_deck (self);

  empty (self->cards);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (deck)); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);
      SamProgress progress =
          sam_progress_of_card (study, sam_deck_get_id (deck), card);

      gtk_box_append (self->cards, sam_card_progress_new (card, progress));
    }
}

static void
sam_study_home_dispose (GObject *object)
{
  SamStudyHome *self = SAM_STUDY_HOME (object);

  g_clear_object (&self->desk);

  G_OBJECT_CLASS (sam_study_home_parent_class)->dispose (object);
}

static void
sam_study_home_class_init (SamStudyHomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_study_home_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-study-home.ui");
  gtk_widget_class_bind_template_child (widget_class, SamStudyHome, ring);
  gtk_widget_class_bind_template_child (widget_class, SamStudyHome, studied);
  gtk_widget_class_bind_template_child (widget_class, SamStudyHome, today);
  gtk_widget_class_bind_template_child (widget_class, SamStudyHome, written);
  gtk_widget_class_bind_template_child (widget_class, SamStudyHome, cards);
}

static void
sam_study_home_init (SamStudyHome *self)
{
  g_type_ensure (SAM_TYPE_PROGRESS_RING);
  g_type_ensure (SAM_TYPE_STUDY_TODAY);
  g_type_ensure (SAM_TYPE_STUDY_WRITTEN);
  g_type_ensure (SAM_TYPE_GIVES_WAY);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_study_home_set_desk:
 * @desk: whose cards and whose person are shown
 */
void
sam_study_home_set_desk (SamStudyHome *self, SamDesk *desk)
{
  g_return_if_fail (SAM_IS_STUDY_HOME (self));
  g_return_if_fail (SAM_IS_DESK (desk));

  g_set_object (&self->desk, desk);
}

/**
 * sam_study_home_refresh:
 *
 * Shows how whoever is there stands today.
 */
void
sam_study_home_refresh (SamStudyHome *self)
{
  SamStudy *study;

  g_return_if_fail (SAM_IS_STUDY_HOME (self));
  g_return_if_fail (self->desk != NULL);

  study = sam_desk_get_study (self->desk);
  if (study == NULL)
    return;

  show_studied (self, study);
  sam_study_today_refresh (self->today, self->desk);
  sam_study_written_refresh (self->written, self->desk);
  show_cards (self, study);
}

/**
 * sam_study_home_clear:
 *
 * Forgets what it shows, before somebody is locked.
 */
void
sam_study_home_clear (SamStudyHome *self)
{
  g_return_if_fail (SAM_IS_STUDY_HOME (self));

  sam_progress_ring_set_percent (self->ring, 0);
  gtk_label_set_label (self->studied, "");
  sam_study_today_clear (self->today);
  sam_study_written_clear (self->written);
  empty (self->cards);
}
