// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-card-page.h"
#include "sam-cards-home.h"
#include "sam-console.h"
#include "sam-search-page.h"
#include "sam-session-page.h"
#include "sam-sessions-page.h"
#include "sam-window.h"

G_BEGIN_DECLS

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

  /* Made when they are first needed; owned by @pages. */
  SamCardPage    *card_page;    /* (nullable) */
  SamSearchPage  *search_page;  /* (nullable) */
  SamSessionPage *session_page; /* (nullable) */
  SamConsole     *console;      /* (nullable): while a session runs */

  SamDeckShelf *shelf;       /* (owned) (not nullable) */
  SamDatabase  *database;    /* (owned) (nullable): %NULL: nothing is kept */
  SamClock     *clock;       /* (owned) (not nullable) */
  GSettings    *settings;    /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned): cancelled in dispose */

  SamLive *live;          /* (owned) (nullable): the running session */
  gulong   ended_handler; /* on @live */
  gulong   failed_handler;
  gulong   saving_handler; /* waits to close the window */

  guint inhibit_cookie; /* 0 if the computer may sleep */

  GPtrArray *history;   /* (element-type utf8) (owned): pages gone through */
  GFile     *open_file; /* (owned) (nullable): shown, but not kept */
  gboolean   narrow;
};

/* sam-window.c */
void sam_window_show_message (SamWindow *self, const char *message);

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

/* sam-window-live.c: sessions that run */
void sam_window_install_live_actions (GtkWidgetClass *widget_class);
void sam_window_refresh_sessions (SamWindow *self);
void sam_window_update_discuss (SamWindow *self);
void sam_window_clear_live (SamWindow *self);

/* sam-window-files.c: card files from outside */
void sam_window_install_file_actions (GtkWidgetClass *widget_class);
void sam_window_accept_drops (SamWindow *self);

G_END_DECLS
