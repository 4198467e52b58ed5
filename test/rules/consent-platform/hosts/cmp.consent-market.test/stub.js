const question = document.createElement('div');
question.setAttribute('role', 'dialog');
question.innerHTML = '<p>May we?</p><button>Tout accepter</button> <button>Continuer sans accepter</button>';
document.body.append(question);
