// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-known-words.h"

#include <string.h>

/* The words that the guard goes by, without capitals and accents. */

typedef struct
{
  SamWordRoles roles;
  const char  *words; /* a space apart */
} Group;

static const Group groups[] = {
  { SAM_WORD_DUTCH | SAM_WORD_NO_NAME,
    "aan al alle alles als bij dan dat daar deze dit doen dus een eens eerst "
    "elke en gaat gaf geen geweest haar hebben heeft hem het hij hoe hun "
    "ieder iedereen iemand ik ja je jij jullie kan kon kreeg kwam maar mag mee "
    "meer met mijn moet na naar nee niemand niet niets nog nooit nu om omdat "
    "ook op over samen sinds soms staat te toch toen tot uit u uw van vandaag "
    "veel vond voor vraag vraagt vroeg waar wanneer was wat weer wel werd wie "
    "wij wil wilde wordt zag zal ze zegt zei zelf zich zij zijn zo zonder zou "
    "gisteren morgen vanmorgen vanavond vannacht gezien gedaan goed graag let "
    "volgende vorige binnen buiten thuis door tijdens zoals hier heel" },
  { SAM_WORD_ENGLISH | SAM_WORD_NO_NAME,
    "a about after again all and are as at be because before but by can could "
    "did do does for from had has have he her him his how i if into it its "
    "may might must my never no not now off on only or our out said says she "
    "should since so some that the their them then there these they this those "
    "to today too tomorrow until us very was we were what when where which who "
    "why will with would yes yesterday you your both each every first next "
    "last still than just i'm i've i'll i'd" },
  { SAM_WORD_NO_NAME,
    "is in we of er die me want had is maandag dinsdag woensdag donderdag "
    "vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday "
    "sunday januari februari maart april mei juni juli augustus september "
    "oktober november december january february march june july august october "
    "kerst pasen pinksteren christmas easter nederlands nederlandse duits "
    "engels frans turks turkse marokkaans marokkaanse arabisch pools poolse "
    "surinaams dutch english german french turkish moroccan arabic polish "
    "british muslim christian god alzheimer parkinson dementie thuiszorg "
    "huisarts wmo ciz zorg buurtzorg whatsapp teams zorgplan dossier team" },
  { SAM_WORD_PARTICLE, "van von der den ter ten 't t la le el al ait ben bin "
                       "da das dos du di del vander vanden" },
  { SAM_WORD_PARTICLE | SAM_WORD_ARTICLE | SAM_WORD_NO_NAME, "de" },
  { SAM_WORD_ARTICLE, "een the a an deze this these onze our" },
  { SAM_WORD_PREPOSITION, "in op aan uit" },
  { SAM_WORD_DUTCH | SAM_WORD_TITLE | SAM_WORD_NO_NAME,
    "mevrouw mevr mw mvr meneer mijnheer dhr heer familie fam dokter" },
  { SAM_WORD_ENGLISH | SAM_WORD_TITLE | SAM_WORD_NO_NAME, "mrs mr doctor" },
  { SAM_WORD_TITLE | SAM_WORD_NO_NAME, "ms mx miss dr drs prof" },
  { SAM_WORD_DUTCH | SAM_WORD_RELATION | SAM_WORD_NO_NAME,
    "dochter zoon vrouw echtgenoot echtgenote broer zus zusje "
    "broertje schoonzoon schoondochter schoonzus schoonvader schoonmoeder "
    "zwager kleinzoon kleindochter kleinkind neef nicht moeder vader mama papa "
    "oma opa oom tante buurvrouw buurman vriend vriendin mantelzorger "
    "clienten cliente patiente bewoner bewoonster juffrouw mejuffrouw "
    "zuster broeder weduwe weduwnaar echtpaar dames heren gebroeders zussen "
    "collega huisarts wijkverpleegkundige verpleegkundige verzorgende helpende "
    "casemanager contactpersoon bewindvoerder stagiaire vrijwilliger "
    "dominee pastoor zorgvrager vriendje" },
  { SAM_WORD_RELATION | SAM_WORD_NO_NAME,
    "man partner client patient baby imam ex" },
  { SAM_WORD_ENGLISH | SAM_WORD_RELATION | SAM_WORD_NO_NAME,
    "daughter son husband wife brother sister granddaughter grandson "
    "grandchild "
    "niece nephew mother father mum mom dad grandma granny grandad grandpa "
    "uncle aunt auntie neighbour neighbor friend carer caregiver resident "
    "widow widower colleague nurse volunteer cousin reverend pastor" },
  { SAM_WORD_NAMED,
    "naam name heet heette heten genaamd geheten genoemd roepnaam voornaam "
    "achternaam "
    "named surname zegt zei vraagt vroeg vertelt vertelde antwoordt "
    "antwoordde fluistert roept riep knikt says said asks asked replies "
    "whispers nods" },
  { SAM_WORD_HOUSE,
    "sint st huize stichting ziekenhuis zorgcentrum woonzorgcentrum "
    "verpleeghuis kerk school saint hospital hospice kliniek merk" },
  { SAM_WORD_BORN,
    "geboren geb gebdatum gebdat geboortedatum geboortedag geboorte gb born "
    "dob birth birthday birthdate" },
  { SAM_WORD_SINCE, "sinds vanaf since" },
  { SAM_WORD_PHONE,
    "tel telefoon telefoonnummer telefoonnr telnr mobiel mobieltje mob bellen "
    "phone telephone mobile landline" },
  { SAM_WORD_SERVICE,
    "bsn burgerservicenummer burgerservicenr sofi sofinummer sofinr" },
  { SAM_WORD_AND, "en and" },
};

static const char *const months[] = {
  "januari january jan",
  "februari february feb febr",
  "maart march mrt mar",
  "april apr",
  "mei may",
  "juni june jun",
  "juli july jul",
  "augustus august aug",
  "september sept sep",
  "oktober october okt oct",
  "november nov",
  "december dec",
};

/* Ends of the names of streets; those of surnames are not among them. */
static const char *const streets[] = {
  "straat", "laan", "plein", "gracht",    "kade",  "singel",
  "dreef",  "weg",  "steeg", "plantsoen", "markt",
};

/* What is known by a person’s name, and nobody the note is about. */
static const char *const things[] = {
  "albert heijn",  "andre hazes",          "andre rieu",  "anne frank",
  "frans bauer",   "florence nightingale", "jan linders", "jan steen",
  "johan cruijff", "marie curie",
};

static void
add_words (GHashTable *table, const char *words, guint value)
{
  g_auto (GStrv) each = g_strsplit (words, " ", -1);

  for (char **word = each; *word != NULL; word++)
    if (**word != '\0')
      {
        guint before = GPOINTER_TO_UINT (g_hash_table_lookup (table, *word));

        g_hash_table_replace (table, g_strdup (*word),
                              GUINT_TO_POINTER (before | value));
      }
}

static GHashTable *
make_words (void)
{
  GHashTable *words =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    add_words (words, groups[i].words, groups[i].roles);

  return words;
}

static GHashTable *
make_months (void)
{
  GHashTable *words =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    add_words (words, months[i], i + 1);

  return words;
}

/**
 * sam_known_word:
 * @folded: a word in ASCII, without capitals
 *
 * Returns: what it says; none of it for most words
 */
SamWordRoles
sam_known_word (const char *folded)
{
  static gsize words;

  if (g_once_init_enter (&words))
    g_once_init_leave (&words, (gsize) make_words ());

  return GPOINTER_TO_UINT (g_hash_table_lookup ((GHashTable *) words, folded));
}

/**
 * sam_known_month:
 * @folded: a word in ASCII, without capitals
 *
 * Returns: 1–12, or 0 if it is no month
 */
guint
sam_known_month (const char *folded)
{
  static gsize words;

  if (g_once_init_enter (&words))
    g_once_init_leave (&words, (gsize) make_months ());

  return GPOINTER_TO_UINT (g_hash_table_lookup ((GHashTable *) words, folded));
}

/**
 * sam_known_street:
 * @folded: a word in ASCII, without capitals
 *
 * Returns: whether it can be the name of a street
 */
gboolean
sam_known_street (const char *folded)
{
  if (g_str_equal (folded, "onderweg") || g_str_equal (folded, "halverwege"))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (streets); i++)
    if (g_str_has_suffix (folded, streets[i]) &&
        strlen (folded) >= strlen (streets[i]) + 3)
      return TRUE;

  return FALSE;
}

/**
 * sam_known_thing:
 * @folded: a word in ASCII, without capitals
 * @next: the word after it, likewise
 *
 * Returns: whether they are a shop, a singer or the like
 */
gboolean
sam_known_thing (const char *folded, const char *next)
{
  g_autofree char *both = g_strconcat (folded, " ", next, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (things); i++)
    if (g_str_equal (both, things[i]))
      return TRUE;

  return FALSE;
}
