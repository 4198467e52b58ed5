import type { TermRow } from '../lexicon';

const device =
  '(dispositivo|dispositivos|equipo|equipos|ordenador|ordenadores|computadora|computadoras|computador|telefono|telefonos|movil|moviles|navegador|navegadores|maquina|aparato|aparatos|terminal|terminales|tableta|televisor|hardware)';
const trait =
  '(fuente|tipografia|zona horaria|huso|complemento|extension|plugin|grafic|tarjeta grafica|canvas|pantalla|ventana|codec|codecs|bateria|sensor|audio|procesador|profundidad de color|reloj)*';
const detail = `(${trait}|modelo|sistema|version|idioma|idiomas|ip|navegador|ajustes|memoria|agente)`;
const code = '(codigo|numero|valor|secuencia|firma|suma|cadena|resumen|hash|identificador|clave|huella|cifra|token)';
/** What a device looks like to whoever asks it. */
const deviceDetails = [
  `${trait} ~12 ${detail}`,
  `${detail} ~12 ${trait}`,
  `(caracteristica|propiedad|particularidad|atributo|rasgo|detalle tecnico|detalles tecnicos|datos tecnicos|elementos tecnicos|informacion tecnica|especificacion)* ~6 ${device}`,
  `(partir|combin|funcion|segun|leer|leemos|lee|examin|recog|recopil|analiz|observ) ~8 (ajuste|configuracion|parametro)* ~4 ${device}`,
  `(ajustes|configuracion|parametros) ~4 ${device} ~4 (combin|reun|conviert|transform)*`,
];
/** That it is known from an earlier visit: to identify alone is said of addresses and of accounts too. */
const again = '(nuevo|ya|antes|anteriormente|anterior|vuelve|vuelva|vuelto|regresa|proxima|previa)';
/** Speaks of cookies, as the next sentence may do with a mere pronoun. */
const cookiesBefore =
  '((cookie|cookies) (son|contienen|almacenan) ~16 .|(utilizamos|utiliza|utilizan|usamos|usa|instalamos|instala) ~4 (cookies|cookie) ~3 .)';
const biometrics = '(biometri|touch id|face id|dedo|iris|retina|huella dactilar|huellas dactilares)*';

const pointing =
  '(puntero|cursor|raton|desplaza|desplazamiento|desplazamientos|scroll|toque|toques|toca|tocan|pulsa|pulsan|pulsaciones|clic|clics|gestos|deslizamientos)';
/** What a visit leaves behind, piece by piece. */
const visitTraces = [
  `${pointing} ~12 ${pointing}`,
  `${pointing} ~10 (pagina|paginas|pantalla|pantallas) ~8`,
  '(movimiento|movimientos|recorrido|trayectoria|posicion|camino) ~3 (puntero|cursor|raton)',
  '(todo lo que|lo que|cuanto) ~4 (en la pantalla|en pantalla|en la pagina)',
  '(paginas|pantallas) ~2 (mostradas|abiertas|vistas)',
];
const visit = '(visita|visitas|sesion|sesiones|recorrido|navegacion|estancia)';
const seeing =
  '(ver|verla|verlas|verse|vemos|ve|ven|visualizar|visualizarla|visualizarse|visualiza|mirar|mirarla|contemplar|contemplarla|revisar|revisarla|reproducir|reproducirla|reproducirse|reproduce|reproducen|reconstruir|reconstruirla|reconstruye|reconstruyen|reconstruida|recomponer|recomponemos|recompone|recomponen|recompuesta|recrear|recrea|recreada|reproducida|montar|remontar|volver a ver|rememorar|repasar|revivir|seguir|rearmar|rearma|rehacer)';
const otherRecordings =
  '(llamada|llamadas|telefonica|telefonicas|concierto|conferencia|clase|clases|leccion|seminario|webinar|juego|juegos|partida|partido|partidos|tribunal|clinica|consulta|tienda fisica|sucursal|camara|camaras|videovigilancia|podcast|programa de radio|episodio|reunion|pleno|curso|mapa de calor|mapas de calor|cita|museo|exposicion|medico|espectaculo)';

const typing = '(redact|escrib|escribe|tecle|rellen|introduc|complet|compon|anot|cumpliment)*';
const reaching =
  '(ve|ven|ver|vemos|muestra|muestran|muestr|visible|lleg|llegan|transmit|envi|sigue|lee|leen|leer|recib|registr|guard|conserv|almacen|recog|recopil|capt|captur|aparec|remit|memoriz)*';
const otherTyping =
  '(busqueda|buscador|sugerencia|sugerencias|ortografia|traduccion|traducir|dictado|borrador|borradores|continuar mas tarde|completarlo mas tarde|juego|juegos|piano|organo|mecanografia|nuestro teclado|cifra|cifrado|cifrados|contrasena segura|diario personal|cesta)';

/** What says that nothing is told before it is sent. */
const onlyOnceSent = [
  '(solo|unicamente|solamente) ~1 (se|nos|sale|salen|lleg|recib|envi|transmit)* ~12 (cuando|tras|al|si|despues)',
  '(llegan|llega|recibimos|envian|envia|sale|salen|transmiten) (solo|unicamente|solamente)',
];

/** What tells people from robots looks at the mouse and the keys, and replays nothing. */
const captcha = '(captcha|recaptcha|hcaptcha|turnstile)*';

/** What is told without its name, often piece by piece. */
export const indirect: readonly TermRow[] = [
  {
    technique: 'fingerprinting',
    terms: [
      `(distinto|distinta|diferente|varia|difiere) ~4 (cada|un|unos) ${device}`,
      `de un ${device} a otro`,
      `(mismo|misma|mismos|determinado|concreto|conocido) ~1 (${device}|visitante|persona|usuario|cliente)`,
      `(reconoc|reconozc|distin|diferenci|singulariz)* ~6 ${device}`,
      `(identificar|identifica|identifican) ~6 ${device} ~8 ${again}`,
      `(identificar|identifica|identifican) ~2 ${again} ~4 ${device}`,
      `${device} ~8 (reconocido|reconocidos|reconocible|distingue|distinguirse|reconoce|reconocerse)`,
      `${device} ~8 (identificado|identificados) ~8 ${again}`,
      '(reconocerlo|reconocerla|reconocerlos|distinguirlo|diferenciarlo|lo distingue|lo diferencia|lo reconoce|lo reconocemos|los distingue)',
      `(identificarlo|lo identifica) ~8 ${again}`,
      '(aunque|incluso si|incluso cuando|incluso aunque|aun cuando|incluso despues|si bien) ~8 cookies ~4 (borra|elimin|suprim)*',
      'aunque ~4 (borra|elimin|suprim)* ~3 cookies',
      '(conjunto|combinacion|combinados|combinadas|juntos|juntas|reunidos|sumados) ~10 (unico|unica|distintivo|distintiva|raro|rara|singular|propio|exclusivo)',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      'no ~2 (permite|permiten|podemos|puede|pueden|logramos|sirve|sirven) ~2 (reconocer|reconocerlo|distinguir|identificar|saber)',
      '(cookie|cookies) ~12 (reconoc|distin|identific|recuerd|record)*',
      '(direccion|direcciones) ip ~3 (reconoc|disting|identific)*',
      '(direccion|direcciones) ip (es|son) ~10 (reconoc|disting|identific)*',
    ],
    notWith: [
      biometrics,
      '(dispositivo nuevo|nuevo dispositivo|dispositivo de confianza)',
      '(cookie|cookies) ~2 (permite|permiten|sirve|sirven|ayuda|ayudan)',
      '(recordar|recuerdan|recuerda|guardar|memorizar) ~6 (ajustes|preferencias|idioma|configuracion|opciones)',
    ],
    notAfter: [
      `${cookiesBefore} (ellas|estas|esto|nos|sirven|permiten|con ellas|gracias a ellas) ~8 (reconoc|distin|identific)*`,
      `${cookiesBefore} (estas|se|son) ~16 . (estas|esto|nos|sirven|permiten) ~8 (reconoc|distin|identific)*`,
    ],
    says: 'Leemos las fuentes y la zona horaria de su ordenador para saber si el mismo ordenador ya ha venido antes.',
    denies: 'No leemos las fuentes ni la zona horaria para reconocer su ordenador.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(reduc|calcul|deduc|deriv|condens|combin|conviert|convert|transform|fusion|resum|traduc|reun|obten|obtien|extra|form|produc|gener|agrup|elabor)* ~10 ${code}`,
      `(partir|conjunto|combinacion) ~14 ${code}`,
      '(funcion|formula|procedimiento|metodo|operacion) (matematica|matematicas|matematico)',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      `${code} ~1 (aleatorio|de telefono|de pedido|de cuenta|de cliente|postal|promocional|de serie|de tarjeta|de seguridad|de un solo uso|de documento)`,
      `(cookie|cookies) ~8 ${code}`,
      '(numero|valor) (de|total|medio)',
      '(no|ni|sin|nunca|tampoco) ~2 (calcul|deduc|deriv|combin|transform|form|produc|gener)*',
    ],
    notWith: [
      biometrics,
      '(contrasena|contrasenas|documento|documentos|contrato|archivo|estadistica|estadisticas|media)',
    ],
    says: 'Pantalla, fuentes y complementos se combinan en un número.',
    denies: 'Pantalla, fuentes y complementos nunca se combinan en un número.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(perfil|retrato|imagen) ~6 (caracteristicas|propiedades|ajustes|atributos|particularidades|rasgos) ~3 ${device}`,
      `perfil ~2 ${device}`,
    ],
    strength: 'says',
    nearby: ['(compar|reconoc|cotej|contrast|familiar|conocido|sesion anterior|sesiones anteriores)*'],
    notWith: [biometrics],
    says: 'Comparamos el perfil de su equipo con el de sesiones anteriores.',
    denies: 'No comparamos el perfil de su equipo con el de sesiones anteriores.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      '(identificador|identificadores|identificacion) ~1 (estadistico|estadisticos|estadistica|probabilistico|probabilisticos|probabilistica|probabilista|probabilistas)',
      `(metodos|medios|tecnicas|procedimientos|modelos|calculos) ~1 (estadisticos|estadisticas|probabilisticos|probabilisticas|matematicos) ~20 (${device}|caracteristicas|atributos)`,
      `(probabilidad|certeza) ~14 mismo ~1 ${device}`,
    ],
    strength: 'says',
    notWith: [biometrics, '(contrasena|contrasenas)'],
    says: 'Nuestros socios pueden recurrir a identificadores estadísticos cuando las cookies están bloqueadas.',
    denies: 'Nuestros socios no recurren a identificadores estadísticos.',
  },
  {
    technique: 'session_replay',
    terms: [
      `volver a (pasar|recorrer|mostrar|ver) ~2 ${visit}`,
      `${seeing} ~6 ${visit}`,
      `${visit} ~8 ${seeing}`,
      '(como|como si fuera|a modo de|en forma de) ~2 (pelicula|video|videos|grabacion|corto)',
      '(de principio|desde el principio|desde que|de comienzo|desde el inicio|de inicio|desde la llegada) ~4 (fin|final|termina|salida|cierra)',
      '(tal como|tal y como|igual que|exactamente como|tal cual) ~8 (vio|vivio|mostro|aparecio|veia|ve|experimento)',
      'por encima del hombro',
      `${seeing} ~4 (paso a paso|imagen a imagen|fotograma a fotograma|clic a clic|pagina a pagina)`,
      `(la|las|lo|los|esta|estas|asi) ${seeing}`,
      '(reproducirla|reproducirlas|reconstruirla|recomponerla|reconstruye|recomponemos|recompone)',
    ],
    strength: 'says',
    nearby: visitTraces,
    notWith: [
      captcha,
      otherRecordings,
      '(conjunto de los visitantes|todos los visitantes|total|totales|estadistica|estadisticas|numero de|cuantas|cuantos)',
    ],
    unless: [
      '(no|nunca|ni|tampoco) ~2 (podemos|puede|pueden|permite|reproduc|reconstru|visualiz|vemos|ver)*',
      '(ningun|ninguna) ~3',
    ],
    says: 'Un script anota los clics y los movimientos del cursor, y nuestro equipo puede ver después una visita de principio a fin.',
    denies: 'Contamos los clics y el desplazamiento, pero no podemos ver una visita de principio a fin.',
  },
  {
    technique: 'session_replay',
    terms: [
      `${visit} ~14 (como|como si fuera|en forma de|a modo de) ~2 (pelicula|video)`,
      '(lo que ocurre|lo que sucede|lo que pasa|lo que aparece|lo que se muestra) ~4 (pantalla|pagina) ~10 (registr|guard|grab|capt|conserv|almacen)*',
      '(guard|registr|grab|conserv|almacen|capt)* ~4 (lo que ocurre|lo que sucede|lo que pasa|cuanto ocurre) ~4 (pantalla|pagina)',
      `ver ~3 ${visit} (tal como|tal y como|tal cual|exactamente como) ~6`,
      `(reconstru|recompon|recre|rearm)* ~3 (su|la|una|esta|cada|tu) ${visit}`,
    ],
    strength: 'says',
    notWith: [captcha, otherRecordings],
    unless: [
      '(no|nunca|ni|tampoco) ~1 (se|podemos|puede) ~1 (reconstru|recompon|recre|ver|guard|registr)*',
      '(no|nunca|ni) (reconstru|recompon|recre|guard|registr|grab)*',
    ],
    says: 'La herramienta reconstruye su visita página a página.',
    denies: 'La herramienta no reconstruye su visita.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(campo a campo|campo por campo|letra a letra|letra por letra|caracter a caracter|caracter por caracter|tecla a tecla|tecla por tecla|palabra por palabra)',
    ],
    strength: 'says',
    with: [reaching],
    notWith: ['(nada|nunca|ninguna)', captcha, otherTyping, ...onlyOnceSent],
    unless: [
      'no ~8 (campo a campo|campo por campo|letra a letra|letra por letra)',
      '(campo a campo|campo por campo|letra a letra|tecla a tecla|palabra por palabra) ~2 (no|nada|nunca)',
    ],
    says: 'Sus respuestas nos llegan letra a letra.',
    denies: 'Sus respuestas no nos llegan letra a letra.',
  },
  {
    technique: 'key_logging',
    terms: [
      'cada (caracter|letra|signo|digito) ~8 (en el momento|en cuanto|a medida|mientras|al instante|segun|cuando)',
      '(aun|todavia) (esta|estas) (escribiendo|redactando|tecleando)',
      `(texto|textos|palabras|mensaje|mensajes|frase|frases|respuesta|respuestas|lo que|pregunta|datos|contenido) ~10 (a medida|conforme|mientras|segun) ~1 (que|usted|lo|los) ~4 ${typing}`,
      `(texto|textos|palabras|mensaje|mensajes|lo que|respuestas|datos) ~8 mientras ~3 ${typing}`,
      `(a medida que|mientras|conforme) ~3 ${typing} ~16 (ve|ven|visible|transmit|muestr|lee|leen|guard|llega|llegan)*`,
      '(antes de) ~3 (enviar|enviarlo|enviarla|pulsar|que lo envie|que pulse) ~6 (ve|ven|visible|lee|leen)',
    ],
    strength: 'says',
    with: [reaching],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(cookie|cookies|opinion|resena|compruebe|revise)'],
    says: 'El agente ve el texto mientras usted lo redacta.',
    denies: 'El agente no ve el texto mientras usted lo redacta.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(incluso|incluidas|incluidos|incluido|tambien|ademas de|hasta) ~4 (palabras|texto|letras|lo que|pasajes|frases|caracteres|aquello|datos) ~4 (borr|elimin|suprim|corrig|descart)*',
      '(escrib|escrit|tecle|introduc)* ~2 (y|pero) ~2 (luego|despues|a continuacion) ~1 (borr|elimin|suprim)*',
      '(aunque|incluso si|incluso cuando) ~4 (borr|elimin|suprim)* ~4 (escrito|texto|introducido|tecleado|despues|luego|respuesta)',
    ],
    strength: 'says',
    with: [reaching],
    nearby: ['(tecle|escrib|escrit|redact|rellen|formulario|campo|campos|chat|mensaje|pregunta|introduc)*'],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(cuenta|copias de seguridad|solicitud de supresion|copia|derecho|cookies)',
    ],
    says: 'El agente ve lo que usted escribe, incluidas las palabras que borra.',
    denies: 'El agente no ve lo que usted escribe, ni las palabras que borra.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(tecla|teclas) ~6 (puls|puls|presion|suelt|suelta|solt|mantien|apriet|oprim)*',
      '(puls|presion|suelt|suelta|solt|mantien|apriet|oprim)* ~5 (cada tecla|una tecla|las teclas)',
      '(momento|instante|tiempo|duracion|intervalo|intervalos|ritmo|cadencia|velocidad) ~8 (tecla|teclas|pulsacion|pulsaciones)',
      '(ritmo|cadencia|velocidad|dinamica) ~3 (escritura|escribir|teclear|tecleo|mecanografiar)',
      '(forma|manera|modo) (de|en que) ~1 (teclear|teclea|mecanografiar)',
    ],
    strength: 'says',
    unless: ['(tecla a tecla|tecla por tecla)'],
    with: [
      '(med|mid|registr|anot|recog|capt|analiz|observ|trat|compar|evalu|cronometr|aprend|reconoc|memoriz|recopil|conoc)*',
    ],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(llave de seguridad|clave de seguridad|puerta|puertas|instrumento|emergencia|curso|combinacion de teclas|tecla de)',
    ],
    says: 'Medimos el momento en que se pulsa y se suelta cada tecla.',
    denies: 'No medimos el momento en que se pulsa cada tecla.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(conserv|guard|registr|almacen)* ~2 lo que ~2 (escrito|introducido|rellenado|tecleado|puesto)',
      '(campo|campos|dato|datos|respuesta|respuestas|informacion|texto|introducido|escrito) ~10 (guard|registr|transmit|conserv|envi|recog|captur|almacen|grab)* ~6 (al instante|inmediatamente|de inmediato|al momento|en tiempo real|en cuanto|de forma continua|continuamente|enseguida|a medida)',
      '(al instante|inmediatamente|de inmediato|al momento|en tiempo real|en cuanto|continuamente) ~12 (campo|campos|respuesta|respuestas|introducido)',
      '(guard|registr|transmit|conserv|envi|recog|captur|almacen)* ~6 (campo|campos|respuesta|respuestas) ~6 (al instante|inmediatamente|de inmediato|al momento|en tiempo real|en cuanto|continuamente|enseguida|a medida)',
      '(ya) ~2 (escrito|introducido|introducidos|rellenado|rellenados|facilitado|tecleado|completado) ~12 (conserv|guard|utiliz|registr|transmit)*',
      '(conserv|guard|dispon|ten|registr)* ~6 ya ~2 (escrito|introducido|introducidos|rellenado|rellenados|tecleado|completado)',
    ],
    strength: 'says',
    with: [
      'sin esperar',
      '(aunque|incluso si|incluso cuando|no solo cuando|no solo al|abandon|interrump|sin (enviar|terminar|completar)|antes de (enviar|pulsar|que)|incomplet|no (llegue|llega|termine|termina|complete|envie|envia|finalice)|cierr)*',
    ],
    nearby: [
      '(campo|campos|formulario|cuestionario|solicitud|cesta|pedido|chat|simulacion|escrib|escrit|rellen|presupuesto|introduc)*',
    ],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(boletin|obligacion legal|derecho)'],
    unless: ['no ~1 (se|lo|los) ~1 (guard|registr|transmit|conserv)*', 'no (guard|registr|transmit|conserv)*'],
    says: 'Cada campo completado se guarda al instante, incluso si abandona la solicitud.',
    denies: 'Los campos no se guardan al instante, incluso si abandona la solicitud.',
  },
];
