import type { AboutWords } from './about-words';

export const es: AboutWords = {
  language: 'es',
  script: 'spaced',
  scope: [
    {
      says: 'excludes',
      terms: [
        '(esta|nuestra|la presente|las presentes|este|nuestro|el presente|la) ~4 (politica|politicas|aviso|declaracion|documento|clausula) ~2 no ~2 (se aplica|se aplicara|aplica|aplicara|es aplicable|es de aplicacion|sera de aplicacion|cubre|abarca|rige|regula|alcanza|se extiende|se refiere)',
        '(politica|aviso|declaracion) (excluye|deja fuera)',
      ],
      example: 'Esta política de privacidad no se aplica a sitios web de terceros.',
      not: 'Esta política de privacidad se aplica a nuestros sitios web.',
    },
    {
      says: 'excludes',
      terms: [
        'no (esta|estan|quedan|queda|se encuentran) ~1 (cubiert|sujet|amparad|incluid|regid|regulad)* (por|a|en) (esta|la presente|nuestra|este) ~2 (politica|aviso|declaracion)',
        'fuera del (ambito|alcance) ~4 (politica|aviso|declaracion)',
        '(queda|quedan) fuera de (esta|la presente) (politica|declaracion)',
      ],
      example: 'Los sitios de terceros no están cubiertos por esta política.',
      not: 'Nuestras aplicaciones están cubiertas por esta política.',
    },
    {
      says: 'excludes',
      terms: [
        '(se rigen|se rige|regid*|sujet*|sometid*) (por|a) (sus|su|las|la) [propias|propia|respectivas] (politica|politicas|aviso|avisos|declaraciones) [propias|de ~4 (dichos|esos|cada|estos)]',
        '(politica|politicas|aviso|avisos) ~3 (del tercero|de dicho tercero|de esos terceros|de cada sitio) (se aplica|se aplican|sera|rige)*',
      ],
      unless: ['(por|a) la (ley|legislacion|presente)', '(por|a) las (leyes|presentes)'],
      of: 'third_parties',
      example: 'Los demás sitios se rigen por sus propias políticas.',
      not: 'Este contrato se rige por la ley española.',
    },
    {
      says: 'excludes',
      as: 'follows',
      terms: ['no (se aplica|se aplican|aplica|cubre|abarca|se extiende|alcanza|rige|es aplicable)'],
      example: 'No se aplica a los sitios que enlazamos.',
      not: 'También se aplica a nuestra aplicación.',
    },
    {
      says: 'covers',
      terms: [
        '(esta|nuestra|la presente|las presentes|este|nuestro|el presente) ~4 (politica|politicas|aviso|declaracion|clausula) ~3 (se aplica|se aplicara|aplica|aplicara|es aplicable|es de aplicacion|sera de aplicacion|cubre|abarca|rige|regula|alcanza|se extiende|se refiere)',
      ],
      unless: [
        '(se aplica|aplica|es aplicable) (desde|a partir|hasta)',
        'no ~2 (se aplica|aplica|es aplicable|cubre|abarca)',
      ],
      example: 'Esta política se aplica a nuestros sitios web y aplicaciones.',
      not: 'Esta política no se aplica a nuestros sitios web.',
    },
    {
      says: 'covers',
      terms: [
        '(esta|estan|quedan) [tambien] (cubiert|sujet|amparad|incluid)* (por|a|en) (esta|la presente|nuestra) ~2 (politica|declaracion)',
        '(ambito|alcance) de aplicacion ~3 (comprende|incluye|abarca)',
      ],
      unless: ['no (esta|estan|quedan) ~1 (cubiert|sujet|amparad|incluid)*'],
      example: 'Nuestras aplicaciones también están cubiertas por esta política.',
      not: 'Los sitios de terceros no están cubiertos por esta política.',
    },
    {
      says: 'covers',
      as: 'follows',
      terms: ['[tambien] (se aplica|aplica|cubre|abarca|se extiende) (tambien|a|al|los|las|la)'],
      unless: ['no (se aplica|aplica|cubre|abarca|se extiende)', '(se aplica|aplica) a partir'],
      example: 'También se aplica a nuestra aplicación móvil.',
      not: 'No se aplica a la aplicación de otra empresa.',
    },
    {
      says: 'covers',
      as: 'meaning',
      terms: [
        '(sitio|sitios|sitio web|sitios web|web|plataforma) ~1 (significa|significan|se refiere|se refieren|designa|designan|hace referencia)',
        '(por|se entiende por) ~2 (sitio|sitios|web) ~2 se (entiende|entendera)',
      ],
      example: 'El término «Sitios» se refiere a www.ejemplo.es y www.ejemplo.org.',
      not: 'Un sitio significa un conjunto de páginas.',
    },
    {
      says: 'covers',
      as: 'loose',
      terms: [
        '(esta|nuestra|la presente|este|el presente) ~4 (politica|aviso|declaracion) ~3 (describe|explica|informa|detalla|expone|establece) ~24 (cuando|usuarios|visitantes|a traves|al visitar|al utilizar|quienes)',
      ],
      example: 'Esta política describe cómo tratamos los datos cuando visita nuestro sitio web.',
      not: 'Esta política describe nuestros precios.',
    },
    {
      // Whose data it is, is the customer's affair: its own policy applies.
      says: 'excludes',
      terms: [
        '(cliente|clientes|abonado|abonados) ~2 (es|son|actua|actuan) ~2 responsable* del tratamiento',
        '(bajo|segun) la direccion de nuestros (clientes|abonados)',
      ],
      of: 'customer_data',
      example: 'Nuestros clientes son los responsables del tratamiento de esos datos.',
      not: 'Somos el responsable del tratamiento de sus datos.',
    },
    {
      says: 'covers',
      terms: ['(a excepcion de|salvo|excepto) [la|los] (informacion|datos) de [su|la] cuenta'],
      example: 'Esta política no se aplica a los datos de los clientes, salvo los datos de la cuenta.',
      not: 'Borramos todo salvo las facturas.',
    },
  ],
  kinds: [
    {
      kind: 'websites',
      terms: [
        '(sitio|sitios|pagina web|paginas web|portal|portales|tienda en linea|tienda online|dominio|dominios|blog)',
        '(web|webs)',
      ],
      example: 'Esta política se aplica a nuestros sitios.',
      not: 'Esta política se aplica a nuestro boletín.',
    },
    {
      kind: 'apps',
      terms: ['(aplicacion|aplicaciones) [movil|moviles]', '(app|apps)'],
      example: 'Esta política se aplica a nuestra aplicación móvil.',
      not: 'Esta política se aplica a nuestro sitio web.',
    },
    {
      kind: 'services',
      terms: ['(servicio|servicios|producto|productos|plataforma|plataformas|boletin|boletines)'],
      example: 'Esta política se aplica a nuestros servicios.',
      not: 'Esta política se aplica a nuestros sitios web.',
    },
    {
      kind: 'people',
      terms: [
        '(visitant|usuari|client|suscript|lector|miembro|paciente|consumidor|huesped|socio|interesado)*',
        'usted',
      ],
      example: 'Esta política se aplica a todos los visitantes.',
      not: 'Esta política se aplica a nuestro sitio web.',
    },
    {
      kind: 'staff',
      terms: ['(candidat|emplead|trabajador|solicitantes de empleo|postulant|becari)*'],
      example: 'Esta política no se aplica a los candidatos.',
      not: 'Esta política no se aplica a los clientes.',
    },
    {
      kind: 'third_parties',
      terms: [
        '(sitio|pagina|web|aplicacion|servicio|empresa|plataforma|enlace)* ~5 (de terceros|tercero|terceros|ajen*|extern*|de otras empresas|enlazad*|enlazamos|que no ~3 (control|gestion|oper)*|otras entidades)',
        '(otros|otras|demas) (sitio|pagina|empresa|web|entidad)*',
        '(terceros|tercero)',
      ],
      example: 'Esta política no se aplica a sitios web de terceros.',
      not: 'Esta política no se aplica a nuestra intranet.',
    },
    {
      kind: 'customer_data',
      terms: [
        '(por cuenta|en nombre) de ~2 (client|suscriptor|comerciante)*',
        'como encargado* del tratamiento',
        'datos de ~3 (client|pacientes|suscriptor)*',
        'datos ~6 (nuestros clientes) ~4 (tratan|suben|almacenan|introducen|cargan)',
      ],
      example: 'Esta política no se aplica a los datos que tratamos por cuenta de nuestros clientes.',
      not: 'Esta política no se aplica a nuestros clientes.',
    },
    {
      kind: 'offline',
      terms: ['(fuera de linea|offline|sin conexion)', '(en tienda|en nuestras tiendas|por telefono|presencialmente)'],
      example: 'Esta política no se aplica a los datos recogidos fuera de línea.',
      not: 'Esta política no se aplica a nuestro sitio web.',
    },
  ],
  open: [
    '(incluido|incluida|incluidos|incluidas|incluyendo|incluye|como por ejemplo|por ejemplo|tales como|entre otros)',
    '(otros|otras|demas) ~2 (sitio|sitios|web|webs|paginas|dominios)',
    '(todos|todas|cualquier|cualesquiera) ~3 (sitio|sitios|web|webs|paginas|nuestros|nuestras)',
    '(filial|subdominio|empresas del grupo)*',
    'enlac* ~3 (esta|presente) politica',
  ],
  documents: [
    {
      kind: 'cookie',
      terms: ['(nuestra|la|una|nuestro) (politica|aviso|declaracion) (de|sobre|relativa a) [las] cookies'],
      unless: ['(esta|la presente|presente) politica'],
      example: 'Para más detalles, consulte nuestra Política de cookies.',
      not: 'La presente política de cookies es breve.',
    },
    {
      kind: 'privacy',
      terms: [
        'nuestra (politica|declaracion) [general] de (privacidad|proteccion de datos)',
        'nuestro aviso de privacidad',
      ],
      unless: ['(modific|cambi|actualiz)* ~3 (nuestra|nuestro) (politica|aviso)'],
      example: 'Lo demás se describe en nuestra política de privacidad.',
      not: 'Lea la política de privacidad de cada sitio.',
    },
    {
      kind: 'other',
      terms: [
        '(nuestros|los|nuestras|las) (terminos y condiciones|condiciones (de uso|generales)|terminos de (uso|servicio))',
      ],
      example: 'Lea también nuestros términos y condiciones.',
      not: 'Las condiciones de este tratamiento son sencillas.',
    },
  ],
  incorporates: [
    '(incorpora|incorporad|incluid)* ~6 (por referencia|mediante referencia)',
    '(forma|forman) parte (integrante|integral|de esta)',
    '(leerse|leer|lea) ~4 (junto con|conjuntamente)',
    '(complementa|complemento)*',
  ],
  incorporatesExample: 'Nuestra política de cookies forma parte integrante de este documento.',
};
