import type { TermRow } from '../lexicon';

const device =
  '(dispositivo|dispositivos|equipamento|equipamentos|computador|computadores|telefone|telefones|telemovel|telemoveis|celular|celulares|smartphone|navegador|navegadores|browser|maquina|aparelho|aparelhos|terminal|terminais|tablet|televisor|hardware)';
const trait =
  '(fonte|tipos de letra|fuso horario|extens|plugin|complemento|grafic|placa grafica|placa de video|canvas|tela|ecra|ecran|janela|codec|bateria|sensor|audio|processador|profundidade de cor|relogio)*';
const detail = `(${trait}|modelo|sistema|versao|idioma|idiomas|lingua|ip|navegador|browser|definicoes|configuracoes|memoria|agente)`;
const code =
  '(codigo|numero|valor|sequencia|assinatura|soma|cadeia|resumo|hash|identificador|chave|impressao|cifra|token)';
/** What a device looks like to whoever asks it. */
const deviceDetails = [
  `${trait} ~12 ${detail}`,
  `${detail} ~12 ${trait}`,
  `(caracteristica|propriedade|particularidade|atributo|trac|detalhe tecnico|detalhes tecnicos|dados tecnicos|elementos tecnicos|informacoes tecnicas|especificac)* ~6 ${device}`,
  `(partir|combin|func|segundo|lemos|le|ler|examin|recolh|colet|analis|observ) ~8 (definic|configurac|ajuste|parametro)* ~4 ${device}`,
  `(definicoes|configuracoes|ajustes|parametros) ~4 ${device} ~4 (combin|reun|convert|transform)*`,
];
/** That it is known from an earlier visit: to identify alone is said of addresses and of accounts too. */
const again = '(novo|novamente|ja|antes|anteriormente|anterior|volta|voltar|voltou|regressa|proxima|previa)';
/** Speaks of cookies, as the next sentence may do with a mere pronoun. */
const cookiesBefore =
  '((cookie|cookies) (sao|contem|armazenam) ~16 .|(utilizamos|utiliza|utilizam|usamos|usa|instalamos|instala) ~4 (cookies|cookie) ~3 .)';
const biometrics =
  '(biometri|touch id|face id|dedo|iris|retina|impressao digital|impressoes digitais|leitor de impress)*';

const pointing =
  '(ponteiro|cursor|rato|mouse|rolagem|rola|rolada|scroll|deslocamento|toque|toques|toca|tocados|cliques|clique|clica|gestos|deslizes)';
/** What a visit leaves behind, piece by piece. */
const visitTraces = [
  `${pointing} ~12 ${pointing}`,
  `${pointing} ~10 (pagina|paginas|tela|telas|ecra|ecras) ~8`,
  '(movimento|movimentos|percurso|trajeto|trajetoria|posicao|caminho) ~3 (ponteiro|cursor|rato|mouse)',
  '(tudo o que|o que|tudo que) ~4 (na tela|no ecra|na pagina)',
  '(paginas|telas|ecras) ~2 (mostradas|mostrados|exibidas|apresentados|apresentadas|abertas|vistas)',
];
const visit = '(visita|visitas|sessao|sessoes|percurso|navegacao|jornada)';
const seeing =
  '(ver|ve la|ve las|vendo|assistir|assiste|assistem|rever|reve la|visualizar|visualiza la|visionar|visiona la|observar|reproduzir|reproduzi la|reproduz|reproduzida|reconstituir|reconstitui|reconstitui la|reconstituida|reconstruir|reconstroi|reconstruida|reconstruimos|remontar|remonta|remontam|remontamos|remontada|recompor|recompoe|recompomos|recriar|recria|recriada|percorrer|reviver|seguir|acompanhar|repassar)';
const otherRecordings =
  '(chamada|chamadas|telefonema|telefonica|telefonicas|ligacao|ligacoes|concerto|conferencia|aula|aulas|licao|webinar|jogo|jogos|partida|partidas|tribunal|clinica|consulta|loja fisica|agencia|camera|cameras|videovigilancia|podcast|programa de radio|episodio|reuniao|curso|cursos|mapa de calor|mapas de calor|museu|exposicao|medico|espetaculo)';

const typing = '(escrev|redig|digit|preench|introdu|complet|compo|insere|inserir|tecl)*';
const reaching =
  '(ve|veem|ver|mostr|visive|chega|chegam|transmit|envi|segue|le|leem|ler|receb|regist|guard|conserv|armazen|recolh|colet|capt|captur|aparec|salv|grav|memoriz|remet|encaminh)*';
const otherTyping =
  '(busca|pesquisa|sugestao|sugestoes|ortografia|traducao|traduzir|ditado|rascunho|rascunhos|continuar mais tarde|completar mais tarde|jogo|jogos|piano|orgao|dactilografia|datilografia|nosso teclado|cifrad|criptograf|encriptad|senha forte|diario|carrinho)';

/** What says that nothing is told before it is sent. */
const onlyOnceSent = [
  '(so|somente|apenas) ~1 (sai|saem|receb|chega|chegam|e|sao|seg|envi|transmit|nos)* ~12 (quando|apos|depois|se|ao)',
  '(chegam|recebemos|enviados|enviado|transmitidos|sai|saem) (so|somente|apenas)',
];

/** What tells people from robots looks at the mouse and the keys, and replays nothing. */
const captcha = '(captcha|recaptcha|hcaptcha|turnstile)*';

/** What is told without its name, often piece by piece. */
export const indirect: readonly TermRow[] = [
  {
    technique: 'fingerprinting',
    terms: [
      `(diferente|distinto|varia|muda) ~4 (um|cada) ${device}`,
      `de um ${device} para outro`,
      `(mesmo|mesma|mesmos|determinado|concreto|conhecido) ~1 (${device}|visitante|pessoa|utilizador|usuario|cliente)`,
      `(mesma|mesmo) ~1 ${code}`,
      `(reconhec|distin|diferenci|singulariz)* ~6 ${device}`,
      `(identificar|identifica|identificam) ~6 ${device} ~8 ${again}`,
      `(identificar|identifica|identificam) ~2 ${again} ~4 ${device}`,
      `${device} ~8 (reconhecido|reconhecidos|reconhecivel|distingue|distinguido)`,
      `${device} ~8 (identificado|identificados) ~8 ${again}`,
      '(reconhece lo|reconhece la|reconhece los|distingui lo|diferencia lo|o distingue|o reconhece|o reconhecemos|o diferencia)',
      `(identifica lo|o identifica) ~8 ${again}`,
      '(mesmo que|mesmo se|ainda que|mesmo quando|mesmo depois|mesmo apos) ~8 cookies ~4 (apag|elimin|exclui|remov)*',
      '(mesmo que|mesmo apos) ~4 (apag|elimin|exclu|remov)* ~3 cookies',
      '(conjunto|combinacao|combinados|combinadas|juntos|juntas|reunidos|somados) ~10 (unico|unica|distintivo|distintiva|raro|rara|singular|proprio|exclusivo)',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      'nao ~2 (permite|permitem|podemos|pode|podem|conseguimos|consegue|serve|servem) ~2 (reconhecer|reconhece|distinguir|identificar|saber)',
      '(cookie|cookies) ~12 (reconhec|distin|identific|lembr|record)*',
      '(endereco|enderecos) ip ~3 (reconhec|disting|identific)*',
      '(endereco|enderecos) ip (e|sao) ~10 (reconhec|disting|identific)*',
    ],
    notWith: [
      biometrics,
      '(dispositivo novo|novo dispositivo|dispositivo de confianca)',
      '(cookie|cookies) ~2 (permite|permitem|serve|servem|ajuda|ajudam)',
      '(lembrar|recordar|memorizar|guardar) ~6 (definicoes|preferencias|idioma|configuracoes|opcoes)',
    ],
    notAfter: [
      `${cookiesBefore} (eles|estes|isso|isto|nos|servem|permitem) ~8 (reconhec|distin|identific)*`,
      `${cookiesBefore} (eles|estes|sao) ~16 . (eles|estes|isso|isto|nos|servem|permitem) ~8 (reconhec|distin|identific)*`,
    ],
    says: 'Lemos as fontes e o fuso horário do computador para saber se o mesmo computador já veio antes.',
    denies: 'Não lemos as fontes nem o fuso horário para reconhecer o computador.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(reduz|calcul|deduz|deriv|condens|combin|convert|transform|fund|resum|traduz|reun|obtem|obter|obtid|extra|form|produz|ger|agrup|elabor)* ~10 ${code}`,
      `(partir|conjunto|combinacao) ~14 ${code}`,
      '(funcao|formula|procedimento|metodo|operacao) (matematica|matematicas|matematico)',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      `${code} ~1 (aleatorio|de telefone|de pedido|da encomenda|de conta|de cliente|postal|promocional|de serie|do cartao|de seguranca|de uso unico|de contribuinte)`,
      `(cookie|cookies) ~8 ${code}`,
      '(numero|valor) (de|total|medio)',
      '(nao|nem|sem|nunca|tampouco) ~2 (calcul|deduz|deriv|combin|transform|form|produz|ger)*',
      '(geral|gerais|gerid|gerir|geralmente|gerente|gestao)* ~8',
    ],
    notWith: [
      biometrics,
      '(senha|senhas|palavra passe|documento|documentos|contrato|arquivo|estatistica|estatisticas|media)',
    ],
    says: 'Tela, fontes e extensões são combinadas num número.',
    denies: 'Tela, fontes e extensões nunca são combinadas num número.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(perfil|retrato|imagem) ~6 (caracteristicas|propriedades|definicoes|atributos|particularidades) ~3 ${device}`,
      `perfil ~2 ${device}`,
    ],
    strength: 'says',
    nearby: ['(compar|reconhec|confront|familiar|conhecido|sessao anterior|sessoes anteriores)*'],
    notWith: [biometrics],
    says: 'Comparamos o perfil do seu aparelho com o de sessões anteriores.',
    denies: 'Não comparamos o perfil do seu aparelho com o de sessões anteriores.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      '(identificador|identificadores|identificacao) ~1 (estatistico|estatisticos|estatistica|probabilistico|probabilisticos|probabilistica)',
      `(metodos|meios|tecnicas|procedimentos|modelos|calculos) ~1 (estatisticos|estatisticas|probabilisticos|probabilisticas|matematicos) ~20 (${device}|caracteristicas|atributos)`,
      `(probabilidade|certeza) ~14 mesmo ~1 ${device}`,
    ],
    strength: 'says',
    notWith: [biometrics, '(senha|senhas)'],
    says: 'Os nossos parceiros podem recorrer a identificadores estatísticos quando os cookies estão bloqueados.',
    denies: 'Os nossos parceiros não recorrem a identificadores estatísticos.',
  },
  {
    technique: 'session_replay',
    terms: [
      `voltar a (passar|ver|percorrer|exibir) ~2 ${visit}`,
      `${visit} ~4 (de novo|novamente|outra vez|mais uma vez)`,
      `${seeing} ~6 ${visit}`,
      `${visit} ~8 ${seeing}`,
      '(como|como se fosse|em forma de|a maneira de) ~2 (filme|video|videos|gravacao|filminho)',
      '(do principio|do comeco|do inicio|desde o inicio|da chegada|desde a chegada) ~3 (fim|final|saida)',
      '(tal como|tal e qual|exatamente como|assim como|da forma como) ~8 (viu|viveu|apareceu|via|experimentou|foi apresentada|foi vista)',
      'por cima do ombro',
      `${seeing} ~4 (passo a passo|imagem a imagem|quadro a quadro|clique a clique|pagina a pagina)`,
      `(a|as|o|os|ela|assistir a) ${seeing}`,
      '(assistir a ela|assistir a elas|ve la|reve la|reconstitui a|reconstitui la|remontamos|remonta|recompomos)',
    ],
    strength: 'says',
    nearby: visitTraces,
    notWith: [
      captcha,
      otherRecordings,
      '(conjunto dos visitantes|todos os visitantes|total|totais|estatistica|estatisticas|numero de|quantas|quantos)',
    ],
    unless: [
      '(nao|nunca|nem|tampouco) ~2 (podemos|pode|podem|permite|reproduz|reconstitu|visualiz|vemos|ver|assist)*',
      '(nenhum|nenhuma) ~3',
    ],
    says: 'Um script anota os cliques e os movimentos do cursor, e a nossa equipa pode depois ver uma visita do início ao fim.',
    denies: 'A nossa equipa não pode ver uma visita do início ao fim.',
  },
  {
    technique: 'session_replay',
    terms: [
      `${visit} ~14 (como|como se fosse|em forma de) ~2 (filme|video)`,
      '(o que acontece|o que ocorre|o que se passa|o que aparece|o que e exibido|o que e mostrado) ~4 (tela|ecra|pagina) ~10 (regist|guard|grav|capt|conserv|armazen)*',
      '(guard|regist|grav|conserv|armazen|capt)* ~4 (o que acontece|o que ocorre|o que se passa) ~4 (tela|ecra|pagina)',
      `(ver|rever|reve) ~3 ${visit} (tal como|tal e qual|exatamente como) ~6`,
      `(reconstitu|reconstr|recompo|recri|remont)* ~3 (sua|a|uma|esta|cada|tua) ${visit}`,
    ],
    strength: 'says',
    notWith: [captcha, otherRecordings],
    unless: [
      '(nao|nunca|nem) ~1 (se|podemos|pode|e) ~1 (reconstitu|reconstr|recompo|recri|ver|rever|guard|regist)*',
      '(nao|nunca|nem) (reconstitu|reconstr|recompo|recri|guard|regist|grav)*',
    ],
    says: 'A ferramenta reconstitui a sua visita página a página.',
    denies: 'A ferramenta não reconstitui a sua visita.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(campo a campo|campo por campo|letra a letra|letra por letra|caractere a caractere|caractere por caractere|caracter a caracter|tecla a tecla|tecla por tecla|palavra por palavra)',
    ],
    strength: 'says',
    with: [reaching],
    notWith: ['(nada|coisa nenhuma|nunca|nenhuma)', captcha, otherTyping, ...onlyOnceSent],
    unless: [
      'nao ~8 (campo a campo|campo por campo|letra a letra|letra por letra)',
      '(campo a campo|campo por campo|letra a letra|tecla a tecla|palavra por palavra) ~2 (nao|nada|nunca)',
    ],
    says: 'As suas respostas chegam até nós letra a letra.',
    denies: 'As suas respostas não chegam até nós letra a letra.',
  },
  {
    technique: 'key_logging',
    terms: [
      'cada (caractere|caracter|letra|sinal|digito) ~8 (no momento|assim que|a medida|enquanto|no instante|logo que|quando)',
      'ainda (esta|estas|estiver) ~1 (escrever|escrevendo|digitar|digitando|redigir)',
      `(texto|textos|palavras|mensagem|mensagens|frase|frases|resposta|respostas|o que|pergunta|dados|conteudo) ~8 (a medida que|enquanto|conforme) ~3 ${typing}`,
      `(a medida que|enquanto|conforme) ~3 ${typing} ~16 (ve|veem|visive|transmit|mostr|le|leem|guard|chega|chegam)*`,
      '(antes de) ~3 (enviar|envia lo|envia la|clicar|premir) ~6 (ve|veem|visivel|le|leem)',
      `(ve|veem|le|leem) ~6 ${typing} ~6 antes ~3 (envi|clic|premi)*`,
    ],
    strength: 'says',
    with: [reaching],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(cookie|cookies|avaliacao|verifique|reveja)'],
    says: 'O atendente vê o texto enquanto você o escreve.',
    denies: 'O atendente não vê o texto enquanto você o escreve.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(inclusive|incluindo|incluidas|tambem|mesmo|ate|bem como) ~4 (palavras|texto|letras|o que|passagens|frases|caracteres|aquilo|dados|aquelas) ~4 (apag|elimin|exclu|corrig|descart|remov)*',
      '(escrev|escrit|digit|introduz)* ~2 (e|mas) ~2 (depois|em seguida) ~1 (apag|elimin|exclu|remov)*',
      '(mesmo que|mesmo se|ainda que) ~4 (apag|elimin|exclu)* ~4 (escrito|texto|digitado|introduzido|depois|resposta)',
    ],
    strength: 'says',
    with: [reaching],
    nearby: ['(digit|escrev|escrit|redig|preench|formulario|campo|campos|chat|mensagem|pergunta|introduz)*'],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(conta|copias de seguranca|backup|pedido de eliminacao|copia|direito|cookies)',
    ],
    says: 'O atendente vê o que você escreve, inclusive as palavras que apaga.',
    denies: 'O atendente não vê o que você escreve, nem as palavras que apaga.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(cada tecla|uma tecla|as teclas) ~3 (premida|premidas|pressionada|pressionadas|solta|soltas|libertada|libertadas|apertada|apertadas|mantida|mantidas)',
      '(premi|pression|solt|carreg|libert|mant|apert)* ~3 (cada tecla|uma tecla|as teclas|das teclas)',
      '(momento|instante|tempo|duracao|intervalo|intervalos|ritmo|cadencia|velocidade) ~8 (tecla|teclas|digitacao|toques no teclado)',
      '(ritmo|cadencia|velocidade|dinamica) ~3 (digitacao|digitar|digita|escrita|escrever|teclar)',
      '(forma|maneira|modo) (de|como) ~1 (digitar|digita|teclar|tecla)',
    ],
    strength: 'says',
    unless: ['(tecla a tecla|tecla por tecla)', '(tecla|teclas) ~6 carreg* ~1 em'],
    with: [
      '(medi|mede|medem|regist|anot|recolh|colet|capt|analis|observ|compar|avali|cronometr|aprend|reconhec|memoriz|conhecer)*',
    ],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(chave de seguranca|porta|portas|instrumento|emergencia|combinacao de teclas|tecla de|a tecla)',
    ],
    says: 'Medimos o momento em que cada tecla é premida e solta.',
    denies: 'Não medimos o momento em que cada tecla é premida.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(conserv|guard|regist|armazen|grav)* ~2 (o que|aquilo que) ~4 (escrit|escreveu|digit|introduzi|preench)*',
      '(campo|campos|dado|dados|resposta|respostas|informacoes|texto|introduzido|digitado) ~10 (guard|regist|transmit|conserv|envi|recolh|captur|armazen|salv|grav)* ~6 (de imediato|imediatamente|na hora|no mesmo instante|instantaneamente|em tempo real|assim que|logo que|continuamente|a medida)',
      '(de imediato|imediatamente|na hora|no mesmo instante|em tempo real|assim que) ~12 (campo|campos|resposta|respostas|introduzido)',
      '(guard|regist|transmit|conserv|envi|recolh|armazen|salv|grav)* ~6 (campo|campos|resposta|respostas) ~6 (de imediato|imediatamente|na hora|em tempo real|assim que|logo que|a medida)',
      'ja ~2 (escrito|digitado|digitados|preenchido|preenchidos|introduzido|introduzidos|informado|informados|fornecido) ~12 (conserv|guard|utiliz|regist|transmit)*',
      '(conserv|guard|dispo|mant|regist)* ~6 ja ~2 (escrito|digitado|digitados|preenchido|preenchidos|introduzido|introduzidos)',
    ],
    strength: 'says',
    with: [
      '(sem esperar|sem aguardar)',
      '(mesmo que|mesmo se|ainda que|nao apenas quando|nao so quando|abandon|interromp|sem (enviar|terminar|concluir)|antes de (enviar|clicar|que)|incomplet|nao (chegue|termine|conclua|envie|finalize|complete)|fech)*',
    ],
    nearby: [
      '(campo|campos|formulario|questionario|pedido|carrinho|encomenda|chat|simulacao|escrev|digit|preench|orcamento|introduz)*',
    ],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(boletim|obrigacao legal|direito)'],
    unless: [
      'nao ~1 (e|sao|se) ~1 (guard|regist|transmit|conserv|salv|grav)*',
      'nao (guard|regist|transmit|conserv|salv|grav)*',
    ],
    says: 'Cada campo preenchido é salvo na hora, mesmo que você abandone o pedido.',
    denies: 'Os campos não são salvos na hora, mesmo que você abandone o pedido.',
  },
];
