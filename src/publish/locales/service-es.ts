import type {ServiceWords} from './words.ts'

/** Spanish words of the service: pages and notes to one person. */
export const serviceSpanish: ServiceWords = {
  'subscribe.trap': 'Deje este campo vacío',
  'subscribe.again': 'Pulse una vez más, para que sepamos que es una persona.',
  'link.title': 'Un enlace por correo',
  'link.text':
    'Para estar seguros de que es usted, enviamos un enlace a {address}.',
  'link.button': 'Enviar el enlace',
  'linked.title': 'Un correo va en camino',
  'linked.text':
    'Abra el enlace que contiene antes de una hora. Si lo pidió hace poco, use el que ya tiene.',
  'export.title': 'Lo que guardamos sobre usted',
  'export.text':
    'Un clic le da todo lo que guardamos sobre {address}, en un archivo (JSON).',
  'export.button': 'Descargar',
  'erase.title': 'Borrarlo todo',
  'erase.text':
    'Un clic borra lo que guardamos sobre {address} y termina todo el correo. Queda una marca que nadie puede leer, para no volver a escribir ahí.',
  'erase.button': 'Borrar',
  'erased.title': 'Borrado',
  'erased.text': 'No guardamos nada sobre usted ni le enviamos nada.',
  'busy.title': 'Inténtelo de nuevo en un momento',
  'busy.text': 'Ahora mismo nos piden demasiado. No ha cambiado nada.',
  'unsubscribe.more': 'Cambiar lo que recibe',
  'preferences.more': 'Ver o borrar lo que guardamos sobre usted',
  'preferences.often': 'Con qué frecuencia: {name}',
  'preferences.every': 'Cada número',
  'preferences.weekly': 'Como mucho una vez por semana',
  'preferences.monthly': 'Como mucho una vez al mes',
  'preferences.rest': 'Pausar todos los correos',
  'preferences.rest.none': 'Sin pausa',
  'preferences.rest.days': 'Durante {count} días',
  'preferences.rest.until': 'Hasta el {day}',
  'note.hello': 'Hola:',
  'note.confirm.subject': 'Confirme, por favor: {publication}',
  'note.confirm.text':
    'alguien pidió {publication} para esta dirección. Si fue usted, abra esta página y pulse el botón:',
  'note.confirm.end':
    'El enlace vale {hours} horas. Si no fue usted, no haga nada: no recibirá otro correo y olvidaremos la dirección en una semana.',
  'note.asked': 'Pedido a las {time} desde {ip}.',
  'note.link.subject': 'Su enlace: {publication}',
  'note.preferences.text': 'aquí elige lo que recibe de {publication}:',
  'note.export.text': 'para ver lo que guardamos sobre usted:',
  'note.erase.text': 'Para borrarlo:',
  'note.link.end':
    'Cada enlace vale una hora y para nadie más; no reenvíe este correo. Si no lo pidió, no haga nada.'
}
