/* Shows the text that its address carries after "#". */
document.getElementById("message").textContent = decodeURIComponent(window.location.hash.slice(1));
