localStorage.setItem('talk_position', '12');
