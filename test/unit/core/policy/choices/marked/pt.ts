/** Portuguese. */
export const pt = String.raw`
Se não quiser ver publicidade personalizada, clique [aqui]{o}.
Para não receber anúncios personalizados, aceda a [esta página]{o}.
Caso prefira não ser seguido pela Adwhirl, [clique aqui]{o}.
Pode optar por não participar através [deste link]{o}.
O utilizador pode desligar o rastreio [neste endereço]{o}.
Para se opor, carregue em [opor-me]{o}.
Se pretender sair do programa de publicidade da Vistally, utilize [este formulário de saída]{o}.
É possível revogar a participação na rede Adwhirl em {o:https://adwhirl.example/sair}.
Desative o rastreamento da Vistally: {o:https://vistally.example/optout/pt}
Quem não deseja que a Clicora meça a sua visita pode instalar [este complemento]{o}.
Para interromper a coleta de estatísticas, visite [a página da Clicora]{o}.
Não quero ser medido: [clique para sair]{o}.
[Não partilhar os meus dados]{o}
[Não venda minhas informações pessoais]{o:/nao-venda}
[Recusar rastreamento]{o}
[Desativar anúncios personalizados]{o}
[Desinscrever-se da publicidade comportamental]{o}
[Exercer a opção de exclusão]{o}
[Opt-out]{o} | [Política de privacidade]{-}
Adwhirl: [política]{-}, [recusa]{o}
Você pode sair da segmentação por interesses da Adwhirl [aqui]{o}.
A Vistally permite que você cancele a coleta de dados [nesta página]{o}.
Para bloquear a Clicora, use a página {o:https://clicora.example/bloquear}.
Gerencie seus anúncios [aqui]{o}.
Você pode ajustar suas preferências de publicidade na [central de anúncios]{o} da rede.
Para excluir-se da medição, siga [este link]{o}.
O titular pode manifestar oposição ao uso dos dados para publicidade [aqui]{o}.
Para deixar de ser rastreado, ative o [cookie de recusa]{o}.
Conheça as suas opções de recusa na [página da Adwhirl]{o}.
Fornecedores:¶¶- Adwhirl – [privacidade]{-} – [cancelar]{o}¶- Clicora – [privacidade]{-} – [cancelar]{o}
Saiba como recusar os cookies da Vistally em [vistally.example/recusa]{o:https://vistally.example/recusa}.
A Clicora disponibiliza uma [ferramenta de bloqueio]{o} para quem não quer ser contado.
Impeça que a Adwhirl use os seus dados [aqui]{o}.
Não concorda com a análise da sua navegação? [Diga-nos que não]{o:/analitica/recusar}.
[Gerir cookies]{c:#}
[Definições de privacidade]{c:#}
[Rever consentimento]{c}
[Configurações de cookies]{c:javascript:abrir()}
Retire o consentimento a qualquer momento [aqui]{c}.
Pode mudar de ideias e alterar as suas escolhas de cookies [aqui]{c}.
Para reabrir o painel de cookies, clique [aqui]{c:#}.
[Preferências de privacidade]{c:#}
[Atualizar preferências de cookies]{c}
Clique [aqui]{c:#} para redefinir as suas preferências de cookies.
[Personalizar cookies]{c:#}
Para não receber mais nossos e-mails, [clique aqui]{u}.
[Cancelar inscrição]{u}
Se não quiser receber novidades, clique em [remover]{u}.
Descadastre-se [aqui]{u}.
[Anular subscrição da newsletter]{u}
Para sair da nossa lista de contatos, acesse [este link]{u}.
Envie o seu pedido pelo [portal de privacidade]{f}.
Solicite os seus dados [aqui]{f}.
[Portal do titular]{f}
[Exerça os seus direitos]{f}
Os direitos previstos na LGPD são exercidos por meio do [canal do titular]{f}.
Para solicitar a eliminação da sua conta, aceda a [esta página]{f}.
Veja como bloquear cookies: [Chrome]{b}, [Firefox]{b}, [Safari]{b}.
Consulte a ajuda do seu navegador [aqui]{b}.
Pode apresentar queixa junto da [CNPD]{k:https://www.cnpd.pt/}.
Você pode peticionar à [ANPD]{k:https://www.gov.br/anpd/pt-br}.
Usamos a [Adwhirl]{-} para mostrar anúncios.
A [política de privacidade]{-:https://adwhirl.example/privacy} da Adwhirl explica como trata os dados.
Mais informações sobre a Clicora [aqui]{-}.
Siga-nos no [Instagram]{-:https://www.instagram.com/loja}.
Leia os nossos [Termos de uso]{-:/termos}.
[Contactos]{-:/contactos}
Se não concorda com esta política, não utilize o [site]{-:/}.
Para cancelar uma encomenda, use [esta página]{-}.
[Trabalhe connosco]{-:/vagas}
[Devoluções]{-:/devolucoes}
A base legal é a [Lei 13.709/2018]{-:https://planalto.example/lei}.
[Recusar a encomenda]{-:/encomendas}
A lista dos parceiros está [aqui]{-}.
Caso não queira que o seu comportamento seja analisado, aceda a {o:https://clicora.example/x1}.
Para mais opções de desativação visite [www.adwhirl.example]{o:https://www.adwhirl.example/x}.
Os utilizadores podem desabilitar o uso de cookies pela Vistally visitando [a página da Vistally]{o}.
É possível recusar a coleta através do [site da Clicora]{o}.
Se preferir que não usemos os seus dados para anúncios, [avise-nos por aqui]{o}.
[Quero sair]{o}
[Não aceito ser rastreado]{o}
[Desligar estatísticas]{o}
Para impedir que o seu clique seja contado, [desligue aqui]{o}.
Reabra o painel de consentimento [aqui]{c:#}.
[Mudar o meu consentimento]{c:#}
[Alterar definições de cookies]{c:#}
Se mudou de ideias, [altere aqui a sua escolha]{c}.
O consentimento pode ser retirado [nesta página]{c}.
Deixe de receber os nossos e-mails [aqui]{u}.
[Sair da lista]{u}
Faça o seu pedido [através deste formulário]{f}.
[Formulário de exercício de direitos]{f}
Veja no site do fabricante como apagar cookies no navegador: {b:https://support.mozilla.org/pt-BR/kb/x}
Consulte as [regras de utilização]{-} da Vistally.
Fazemos campanhas com a [Clicora]{-}.
A sede fica [aqui]{-}.
Você pode ficar de fora acessando [este endereço]{o}.
Se não quiser ser contado, desmarque a caixa [nesta página]{o}.
Para ficar fora dos perfis da Mandacaru, vá [aqui]{o}.
Mandacaru: [não me siga]{o}
Mandacaru: [me tirem]{o}
Diga não à rede [aqui]{o}.
O contador é desligado [aqui]{o}.
Se prefere que não cruzemos as suas compras com as suas visitas, avise-nos [aqui]{o}.
A gravação pode ser interrompida em [x.example]{o}.
Para se retirar da rede, siga [este link]{o}.
Quem não deseja ser gravado pode indicá-lo [aqui]{o}.
Os cookies da Mandacaru recusam-se [no site dela]{o}.
Para bloquear a coleta, instale [esta extensão]{o}.
Para deixar de participar na medição, carregue [aqui]{o}.
Manifeste [aqui]{o} a sua oposição à partilha com anunciantes.
Não pretende ser medido? [Diga-nos]{o}.
Pode retirar o seu navegador do estudo [aqui]{o}.
Pode optar por não ser incluído nas estatísticas: [página]{o}.
Para cessar o rastreamento da Ipê, [clique]{o}.
As preferências de anúncios do Ipê gerem-se [aqui]{o}.
As práticas da Mandacaru estão [aqui]{-}.
Para deixar de receber o catálogo, escreva [aqui]{u}.
Pode cancelar o pedido [aqui]{-}.
Os anunciantes reservam campanhas [aqui]{-}.
Se não aceita estas condições, abandone [o site]{-}.
Para se opor ao tratamento dos seus dados, preencha [este formulário]{f}.
Para encerrar a conta, vá [aqui]{-}.
Não vendemos dados, [saiba porquê]{-}.
A publicidade personalizada desliga-se em [x.example]{o}.
Escolha em [x.example]{o} anúncios genéricos em vez de personalizados.
Para a desativação do contador existe [este botão]{o}.
Informe a Netescala de que não quer ser contado através de [x.example]{o}.
As medições param assim que mudar [este interruptor]{o}.
Em [x.example]{o} pode excluir o seu aparelho.
Quer anúncios sem perfil? [Desligue-os aqui]{o}
Terá mais controlo sobre os anúncios em [x.example]{o}.
Caso discorde da análise de audiência, exerça o opt-out [nesta página]{o}.
Você pode optar por não receber anúncios direcionados clicando [aqui]{o}.
Se você não quer que seus dados sejam usados para publicidade, acesse [x.example]{o}.
Residentes na Califórnia: [Não vender minhas informações pessoais]{o}
Para revogar a partilha com anunciantes, visite [a página da rede]{o}.
A rede dá-lhe a possibilidade de sair: [x.example]{o}
Para parar o rastreio entre sites, use [esta ferramenta]{o}.
Sobre o nosso método leia [aqui]{-}.
Inscreva-se no painel [aqui]{-}.
Os utilizadores podem desativar o cookie DART visitando a [política de privacidade da rede de conteúdo e dos anúncios Google]{o:https://policies.google.com/technologies/ads}.
Saiba mais sobre como o Google usa cookies em publicidade em [esta página]{-:https://policies.google.com/technologies/ads}.
Local de processamento: Irlanda – [Política de Privacidade]{-:https://y.example/privacy} – [Optar por não participar]{o:https://adwhirl.example/b}.
Para nos apoiar, desative o bloqueador de publicidade com [este guia]{-}.
Pode desativar a publicidade de cada parceiro. Seguem as ligações:¶¶- [Adwhirl]{o:https://adwhirl.example/nao}
Mais informações e desativação: [https://adwhirl.example/x]{o:https://adwhirl.example/x}
Nos termos da [LGPD]{-:https://lei.example/a}, pode opor-se à criação de perfis.
Para se opor ao rastreamento, dirija-se ao nosso [encarregado de proteção de dados]{-:https://loja.example/dpo}.
Para se opor ao rastreamento, vá à [página de contacto]{-:https://loja.example/c}.
Para se opor ao rastreamento, [escreva-nos]{-:https://loja.example/c}.
Para se opor ao rastreamento, [entre em contato]{-:https://loja.example/c}.
Se recusar o rastreamento, algumas [funções]{-:https://loja.example/f} não funcionam.
Pode recusar o rastreamento. Consulte as [FAQ]{-:https://loja.example/faq}.
`;
