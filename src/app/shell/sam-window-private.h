// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda-saver.h"
#include "sam-agreements-page.h"
#include "sam-builder-page.h"
#include "sam-card-page.h"
#include "sam-cards-home.h"
#include "sam-console.h"
#include "sam-plan-page.h"
#include "sam-search-page.h"
#include "sam-session-page.h"
#include "sam-reference-page.h"
#include "sam-sessions-page.h"
#include "sam-study-pack.h"
#include "sam-study-place.h"
#include "sam-tools-page.h"
#include "sam-window.h"

G_BEGIN_DECLS

typedef void (*SamWindowFunc) (SamWindow *self);
typedef void (*SamAgendaFunc) (SamWindow *self, SamAgenda *agenda);
typedef gboolean (*SamStudyFunc) (SamStudyPlace *place,
                                  const char    *deck_id,
                                  const char    *item_id);

struct _SamWindow
{
  AdwApplicationWindow parent_instance;

  /* Template */
  AdwToastOverlay *toasts;
  GtkStack        *pages;
  GtkRevealer     *notice_revealer;
  GtkLabel        *notice_label;
  AdwViewStack    *places;
  SamCardsHome    *cards_home;
  SamSessionsPage *sessions_page;
  SamStudyPlace   *study_place;
  SamToolsPage    *tools_page;

  /* Made when they are first needed; owned by @pages. */
  SamCardPage       *card_page;       /* (nullable) */
  SamReferencePage  *reference_page;  /* (nullable) */
  SamSearchPage     *search_page;     /* (nullable) */
  SamSessionPage    *session_page;    /* (nullable) */
  SamAgreementsPage *agreements_page; /* (nullable) */
  SamPlanPage       *plan_page;       /* (nullable) */
  SamBuilderPage    *builder_page;    /* (nullable) */
  SamConsole        *console;         /* (nullable): while a session runs */

  SamDeckShelf *shelf;       /* (owned) (not nullable) */
  SamReference *reference;   /* (owned) (nullable): %NULL until it is needed */
  SamDatabase  *database;    /* (owned) (nullable): %NULL: nothing is kept */
  SamClock     *clock;       /* (owned) (not nullable) */
  GSettings    *settings;    /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned): cancelled in dispose */

  SamLive *live;          /* (owned) (nullable): the running session */
  gulong   ended_handler; /* on @live */
  gulong   failed_handler;
  gulong   saving_handler; /* waits to close the window */

  SamAgendaSaver *saver; /* (owned) (nullable): keeps the agenda that is open */
  gulong          agenda_handler; /* on @saver: waits to close the window */
  gboolean        close_unsaved;  /* it was said that it cannot be saved */
  gboolean        study_unsaved;  /* likewise, of what somebody studied */

  SamHistory   *past; /* (owned) (nullable): %NULL until it is needed */
  gboolean      reading_past;
  SamWindowFunc after_past; /* (nullable) */

  SamStudyPack *pack; /* (owned) (nullable): waits until somebody is there */
  gboolean      waits_for_person;
  char         *waiting_deck; /* (owned) (nullable): of an item that waits */
  char         *waiting_item; /* (owned) (nullable): likewise */
  SamStudyFunc  waiting_func; /* (nullable): what opens it */

  GVariant *wish; /* (owned) (nullable): the deck and the item that get a
                     bookmark as soon as somebody is there */

  guint inhibit_cookie; /* 0 if the computer may sleep */

  GtkWidget *opener;    /* (not owned) (nullable): had the focus when what is
                           read was opened; a weak pointer */
  GPtrArray *history;   /* (element-type utf8) (owned): pages gone through */
  GFile     *open_file; /* (owned) (nullable): shown, but not kept */
  gboolean   narrow;
};

/* sam-window.c */
void sam_window_show_message (SamWindow *self, const char *message);

/* sam-window-leaving.c: before it closes */
gboolean sam_window_must_wait (SamWindow *self);

/* sam-window-size.c: how large it is */
void sam_window_update_narrow (SamWindow *self);
void sam_window_restore_size (SamWindow *self);
void sam_window_save_size (SamWindow *self);

/* sam-window-pages.c: going from page to page */
void sam_window_install_page_actions (GtkWidgetClass *widget_class);
void sam_window_show_page (SamWindow *self, const char *name);
void sam_window_forget_page (SamWindow *self, const char *name);
void sam_window_show_card (SamWindow  *self,
                           SamDeck    *deck,
                           SamCard    *card,
                           const char *origin);
void sam_window_show_session (SamWindow *self, const char *session_id);
void sam_window_watch_shelf (SamWindow *self);
GtkWidget *
sam_window_add_page (SamWindow *self, const char *name, GtkWidget *page);

/* sam-window-reference.c: what the cards lean on */
void sam_window_install_reference_actions (GtkWidgetClass *widget_class);
void sam_window_use_reference (SamWindow *self);
void sam_window_focus_opener (SamWindow *self);
void sam_window_watch_reference (SamWindow *self);

/* sam-window-live.c: sessions that run */
void sam_window_install_live_actions (GtkWidgetClass *widget_class);
void sam_window_refresh_sessions (SamWindow *self);
void sam_window_update_discuss (SamWindow *self);
void sam_window_clear_live (SamWindow *self);
void sam_window_run_session (SamWindow *self, const char *session_id);

/* sam-window-asking.c: what a session takes from the reference */
char **sam_window_dup_rules (SamWindow *self) G_GNUC_WARN_UNUSED_RESULT;
void   sam_window_give_reference (SamWindow *self);

/* sam-window-start.c: sessions that begin */
void sam_window_start_items (SamWindow *self, GPtrArray *items);
void sam_window_start_agenda (SamWindow *self, SamAgenda *agenda);

/* sam-window-plan.c: from three questions to an agenda */
void sam_window_install_prepare_actions (GtkWidgetClass *widget_class);
void sam_window_update_prepare (SamWindow *self);
void sam_window_read_past (SamWindow *self, SamWindowFunc then);

/* sam-window-prepare.c: the agenda that is open */
void sam_window_watch_prepare (SamWindow *self);
void
sam_window_edit_agenda (SamWindow *self, SamAgenda *agenda, gboolean is_new);
SamAgenda *sam_window_get_agenda (SamWindow *self, const char *agenda_id);
void       sam_window_leave_agenda (SamWindow *self, const char *agenda_id);
void       sam_window_flush_agenda (SamWindow *self);
gboolean   sam_window_must_wait_for_agenda (SamWindow *self);
void       sam_window_clear_prepare (SamWindow *self);

/* sam-window-planned.c: what can be done with a session of the list */
void sam_window_install_planned_actions (GtkWidgetClass *widget_class);
void sam_window_with_agenda (SamWindow    *self,
                             const char   *agenda_id,
                             SamAgendaFunc func);
void sam_window_watch_templates (SamWindow *self);
void sam_window_refresh_templates (SamWindow *self);

/* sam-window-exchange.c: agendas as files, and appointments */
void sam_window_install_exchange_actions (GtkWidgetClass *widget_class);
void sam_window_import_file (SamWindow *self, GFile *file);

/* sam-window-study.c: studying alone */
void       sam_window_install_study_actions (GtkWidgetClass *widget_class);
void       sam_window_watch_study (SamWindow *self);
void       sam_window_forget_waiting (SamWindow *self);
SamPeople *sam_window_read_people (GError **error) G_GNUC_WARN_UNUSED_RESULT;
void       sam_window_give_people (SamWindow *self, SamPeople *people);
SamDesk   *sam_window_ensure_desk (SamWindow *self);
gboolean   sam_window_must_wait_for_study (SamWindow *self);

/* sam-window-marks.c: what somebody marked on the cards */
void sam_window_install_mark_actions (GtkWidgetClass *widget_class);
void sam_window_watch_marks (SamWindow *self, SamDesk *desk);
void sam_window_update_marks (SamWindow *self);

/* sam-window-pack.c: what a session came to, for whoever was not there */
void     sam_window_install_pack_actions (GtkWidgetClass *widget_class);
gboolean sam_window_is_pack (GFile *file);
void     sam_window_open_pack (SamWindow *self, GFile *file);

/* sam-window-files.c: card files from outside */
void sam_window_install_file_actions (GtkWidgetClass *widget_class);
void sam_window_accept_drops (SamWindow *self);
void sam_window_show_faults (SamWindow  *self,
                             GFile      *file,
                             GPtrArray  *faults,
                             GError     *error,
                             const char *title,
                             const char *intro);

G_END_DECLS
