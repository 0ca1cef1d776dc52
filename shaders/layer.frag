#version 330 core
// Paints a part of the posed face.
// Colours in and out: sRGB bytes, premultiplied alpha, blended as such: the mask was made for that. Uv: origin upper left.
uniform sampler2D picture;
in vec2 uv;
in vec2 lightAlpha;  // x: factor of the colour; y: opacity
out vec4 color;

void main() {
    color = texture(picture, uv) * vec4(vec3(lightAlpha.x * lightAlpha.y), lightAlpha.y);
}
