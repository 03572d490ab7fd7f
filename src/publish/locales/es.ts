/** The words of pages, feeds and mail in Spanish. */
import {serviceSpanish} from './service-es.ts'
import type {Words} from './words.ts'

/** Spanish words. */
export const spanish: Words = {
  // The frame of every page
  skip: 'Saltar al texto',
  'nav.main': 'Principal',
  'nav.more': 'Más',
  'nav.pages': 'Páginas',
  'nav.years': 'Años',
  'nav.letters': 'Letras',
  latest: 'Lo último',
  issues: 'Números',
  quotations: 'Citas',
  actors: 'Protagonistas',
  archive: 'Archivo',
  subscribe: 'Suscribirse',
  subjects: 'Temas',
  search: 'Buscar',
  feeds: 'Canales',
  feed: 'Canal',
  colophon: 'Acerca de',
  newer: 'Más recientes',
  older: 'Anteriores',
  page: 'Página {number} de {last}',
  'page.title': '{title}, página {number}',
  'page.description': '{description} Página {number}.',

  // Counts
  'count.articles': {one: '{count} artículo', other: '{count} artículos'},
  'count.quotations': {one: '{count} cita', other: '{count} citas'},
  'count.actors': {
    one: '{count} protagonista',
    other: '{count} protagonistas'
  },
  'count.minutes': {one: '{count}\u00a0min', other: '{count}\u00a0min'},
  'count.more': {one: 'y {count} más', other: 'y {count} más'},

  // Articles
  by: 'Por',
  updated: 'Actualizado el',
  corrected: 'Corregido',
  corrections: 'Correcciones',
  correction: 'Corrección, {day}:',
  'article.canonical': 'Publicado originalmente en',
  'article.actors': 'En este artículo',
  'article.subjects': 'Temas:',
  'article.others': 'Otros artículos',
  'article.empty': 'Todavía no hay nada publicado.',
  previous: 'Anterior',
  next: 'Siguiente',
  'previous.issue': 'Anterior en el número {number}',
  'next.issue': 'Siguiente en el número {number}',
  'in-context': 'en su contexto',
  table: 'Tabla',
  'table.named': 'Tabla: {name}',
  footnotes: 'Notas',
  'footnotes.back': 'Volver a la referencia {number}',
  note: 'nota\u00a0{number}',
  'moved.article': 'Este artículo ha cambiado de dirección',
  'moved.actor': 'Esta página ha cambiado de dirección',
  'moved.where': 'La nueva dirección:',

  // Issues
  issue: 'Número {number}',
  'issue.title': '{title} (número {number})',
  'issue.description': 'Número {number} de {publication}.',
  'issue.contents': 'En este número',
  'issue.others': 'Otros números',
  'issues.description': 'Todos los números enviados de {publication}.',
  'issues.empty': 'Todavía no se ha enviado ningún número.',

  // Actors
  'kind.person': 'Persona',
  'kind.organisation': 'Organización',
  'kind.place': 'Lugar',
  'kind.group': 'Grupo',
  'actors.description':
    'Las personas, organizaciones y lugares de {publication}, y lo que dijeron.',
  'actors.note': 'las cifras cuentan artículos',
  'actors.empty': 'Todavía no se nombra a nadie.',
  'actor.description': '{who}: {articles} y {quotations} en {publication}.',
  'actor.quoted': 'Citas',
  'actor.more': '{count} más están en',
  'actor.mentioned': 'Menciones',
  'actor.roles': 'Cargos y funciones',
  'actor.beside': 'A menudo en los mismos artículos',
  'actor.seen': 'en artículos del {time}',
  'actor.wrong': '¿Hay algún error?',
  'actor.write': 'Escríbanos y lo corregimos',
  'time.range': '{from} al {to}',
  'time.since': 'desde {from}',
  'time.until': 'hasta {to}',

  // Quotations
  'quotations.description': 'Quién dijo qué en {publication}, y dónde.',
  'quotations.standfirst':
    'Quién dijo qué, palabra por palabra. Cada cita lleva al pasaje en que aparece.',
  'quotations.speakers': 'Por persona',
  'quotations.empty': 'Todavía no se cita a nadie.',
  'said.in': 'en',

  // Lists
  subject: 'Tema',
  'subjects.all': 'Todos los temas',
  'subjects.description': 'De qué escribe {publication}.',
  'subjects.empty': 'Ningún artículo tiene tema todavía.',
  'subject.description': '{articles} sobre {subject} en {publication}.',
  'archive.description': 'Todos los artículos de {publication}, por año y mes.',
  'archive.year': 'Todos los artículos de {publication} de {year}, por mes.',
  'archive.years': 'Todos los años',
  'archive.day': 'Día',
  'archive.article': 'Artículo',
  'archive.articles': 'Artículos',
  'archive.section': 'Sección',

  // Search
  'search.description':
    'Encuentre artículos, protagonistas y lo que dijeron en {publication}.',
  'search.label': 'Palabras, un nombre o ambos',
  'search.hint':
    'Con un nombre y una palabra encontrará lo que esa persona dijo al respecto.',
  'search.plain':
    'La búsqueda funciona en su navegador y no envía nada. Sin JavaScript, el botón lleva al archivo.',
  /** Left out of what is looked for, without accents. */
  'search.ignored':
    'a al como con cuando de del dice dicho dijo donde el ella en es esta ha han la las lo los o para por que quien se sobre su sus un una y',
  'search.waiting': 'Buscando…',
  'search.failed':
    'No se pudo cargar el índice. Inténtelo de nuevo en un momento.',
  'search.none': 'No se encontró nada para {words}.',
  'search.some':
    'Nada contiene todas las palabras de {words}; esto contiene algunas.',
  'search.found': {
    one: '{count} resultado para {words}',
    other: '{count} resultados para {words}'
  },

  // Subscribing
  'subscribe.description':
    'Reciba {publication} por correo o en un lector de canales.',
  'subscribe.address': 'Su dirección de correo',
  'subscribe.promise':
    'Recibirá un correo para confirmarla, y nada más hasta que lo haga. Cada número tiene un enlace para darse de baja.',
  'subscribe.write':
    'Escriba a esta dirección y recibirá el próximo número. Cada número tiene un enlace para darse de baja.',
  'subscribe.subject': 'Suscribirse a {publication}',
  'subscribe.feeds': 'Sin dar una dirección: en un lector de canales.',
  'subscribe.wrong': 'Eso no parece una dirección de correo. Revísela.',
  'pending.title': 'Falta un paso',
  'pending.text':
    'Si {address} aún no está suscrita, ya va en camino un correo. Abra el enlace que contiene y listo.',
  'pending.help':
    '¿No llega nada tras unos minutos? Mire en la carpeta de correo no deseado o inténtelo de nuevo.',
  'confirm.title': 'Confirme su suscripción',
  'confirm.text':
    'Un clic y {address} recibirá todos los números de {publication}.',
  'confirm.button': 'Confirmar',
  'confirmed.title': 'Suscripción confirmada',
  'confirmed.text':
    'El próximo número de {publication} llegará a {address}. Cada número tiene un enlace para darse de baja.',
  'confirmed.read': 'Leer los últimos artículos',
  'unsubscribe.title': 'Darse de baja',
  'unsubscribe.text':
    'Un clic y {address} no recibirá más correo de {publication}.',
  'unsubscribe.button': 'Darse de baja',
  'unsubscribed.title': 'Baja confirmada',
  'unsubscribed.text': '{address} no recibirá más correo de {publication}.',
  'unsubscribed.again': 'Suscribirse de nuevo',
  'preferences.title': 'Su suscripción',
  'preferences.text': 'Lo que recibe {address}.',
  'preferences.lists': 'Correo que recibe',
  'preferences.button': 'Guardar',
  'preferences.saved': 'Guardado.',
  'expired.title': 'Este enlace ya no funciona',
  'expired.text':
    'Ya se usó o es demasiado antiguo. Pida uno nuevo con su dirección.',

  ...serviceSpanish,

  // Feeds and colophon
  'feeds.description':
    'Lea {publication} en un lector de canales, sin dirección y sin cuenta.',
  'feeds.help':
    'Copie una de estas direcciones en un lector de canales y le traerá lo nuevo. Cada una de las tres primeras da todos los artículos completos; elija la que prefiera su lector.',
  'feeds.quotations': 'Solo citas',
  'feeds.quotations.name': 'Todas las citas',
  'feeds.subjects': 'Por tema',
  'feeds.actors': 'Por persona citada',
  'feeds.years': 'Por fecha',
  'feeds.programs': 'Para programas',
  'feeds.quotes.json': 'Citas en JSON',
  'feeds.actors.json': 'Protagonistas en JSON',
  'feed.named': '{name} – {publication}',
  'feed.subject': 'Lo que {publication} escribe sobre {name}',
  'feed.actor': 'Artículos de {publication} que hablan de {name}',
  'feed.year': 'Artículos de {publication} de {year}',
  'feed.read': 'Leer:',
  'feed.people':
    'Esto es un canal: copie su dirección en un lector de canales y le mostrará lo nuevo.',
  'colophon.description': 'Cómo se hace {publication}.',
  'colophon.publisher': 'Editor',
  'colophon.contact': 'Escríbanos',
  'colophon.quotations':
    'Quoin lee las citas y los nombres del texto, y la redacción tiene la última palabra. Un nombre figura bajo una cita solo cuando es lo bastante seguro. ¿Hay algún error? Escríbanos y lo corregimos.',
  'colophon.privacy':
    'Estas páginas no usan cookies, no cuentan visitas y no cargan nada de otros sitios.',
  'colophon.made': 'Hecho con Quoin a partir de archivos Markdown.',

  // What is not there
  'missing.title': 'Página no encontrada',
  'missing.text': 'No hay nada en esta dirección.',
  'missing.help': 'Todos los artículos están en el archivo.',

  // Mail
  'mail.browser': 'Leer en el navegador',
  'mail.title': '{title} – {publication}, número {number}',
  'mail.reason':
    'Recibe este correo porque esta dirección está suscrita a {publication}.',
  'mail.unsubscribe': 'Darse de baja',
  label: '{name}:',
  picture: 'Imagen',
  'picture.named': 'Imagen: {alt}',
  'picture.web': 'Imagen en la web'
}
